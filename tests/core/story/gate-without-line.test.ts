import { expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment, shippedCase, templateNamed } from '../../fixtures/example-case.ts';
import { toldDocuments } from '../../fixtures/told-case.ts';

it('says the day of a gate that asks for nothing yet, and leaves no mark or day standing alone', () => {
  const [gate] = shippedCase().rollOut.gates;
  const bare = withValueAt(shippedCase(), 'rollOut.gates', [
    { ...gate, measure: '', threshold: '', owner: '', ifMissed: '', atLeast: undefined },
  ]);
  for (const template of [boardInvestment(), templateNamed('pilot-approval')]) {
    const lines = toldDocuments(bare, template).flatMap(({ document }) => linesOf(document).map(textOf));
    expect(lines.filter((line) => /\s[-–]$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /^\d{1,2} \p{L}+ \d{4}\.$/u.test(line))).toEqual([]);
  }
});
