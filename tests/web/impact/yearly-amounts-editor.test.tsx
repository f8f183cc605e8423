import { expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { YearlyAmountsEditor } from '../../../src/web/steps/impact/yearly/yearly-amounts-editor.tsx';
import { drawn, wordsOf } from '../drawn.tsx';

const caseWith = (base: number[]) =>
  businessCaseSchema.parse({
    settings: { startMonth: '2027-01', horizonYears: 3 },
    benefits: [
      {
        ...newBenefit('own', 'operational', { driver: 'yearly-amounts' }),
        cashKind: 'cash-releasing',
        yearlyAmounts: { base },
      },
    ],
  });

const wordsWith = (base: number[]): string =>
  wordsOf(
    drawn(
      caseWith(base),
      <YearlyAmountsEditor hint="" path="benefits[own].yearlyAmounts" stated={{ base }} />,
    ),
  );

it('says which years lie after the plan, where amounts are given for them, and that they do not count', () => {
  expect(wordsWith([0, 1, 2, 3, 4, 5, 6])).toContain(
    'Your plan has three years: years 4 to 6 are kept and not counted. Make the plan longer in Costs and timing.',
  );
  expect(wordsWith([0, 1, 2, 3, 4])).toContain('year 4 is kept and not counted');
  expect(wordsWith([0, 1, 2, 3, 0])).not.toContain('not counted');
  const total = (base: number[]) => resultsOf(caseWith(base)).figures['total-benefit']?.value;
  expect(total([0, 1, 2, 3, 4, 5, 6])).toBe(6);
});
