import { expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { YearlyAmountsEditor } from '../../../src/web/steps/form/yearly/yearly-amounts-editor.tsx';
import { drawn, wordsOf } from '../drawn.tsx';

const caseWith = (base: number[], horizonYears?: number) =>
  businessCaseSchema.parse({
    settings: { startMonth: '2027-01', horizonYears },
    benefits: [
      {
        ...newBenefit('own', 'operational', { driver: 'yearly-amounts' }),
        name: 'Own',
        words: { margin: 1 },
        yearlyAmounts: { base },
      },
    ],
  });

const wordsWith = (base: number[], horizonYears?: number): string =>
  wordsOf(
    drawn(
      caseWith(base, horizonYears),
      <YearlyAmountsEditor hint="" path="benefits[own].yearlyAmounts" stated={{ base }} />,
    ),
  );

it('says which years lie after the plan, where amounts are given for them, and that they do not count', () => {
  expect(wordsWith([0, 1, 2, 3, 4, 5, 6], 3)).toContain(
    'Your plan has three years: years 4 to 6 are kept and not counted. Make the plan longer in Costs and timing',
  );
  expect(wordsWith([0, 1, 2, 3, 4], 3)).toContain('year 4 is kept and not counted');
  expect(wordsWith([0, 1, 2, 3, 0], 3)).not.toContain('not counted');
  // A plan whose length nobody has stated is as long as its amounts.
  expect(wordsWith([0, 1, 2, 3, 4])).not.toContain('not counted');
  const total = (base: number[]) => resultsOf(caseWith(base, 3)).figures['total-benefit']?.value;
  expect(total([0, 1, 2, 3, 4, 5, 6])).toBe(6);
});
