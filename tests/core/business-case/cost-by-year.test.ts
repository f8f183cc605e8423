import { expect, it } from 'vitest';
import { costByYear } from '../../../src/core/business-case/cost-by-year.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { businessCaseSchema, type BusinessCase } from '../../../src/core/business-case/schema/index.ts';

const caseWith = (cost: object): BusinessCase =>
  businessCaseSchema.parse({
    settings: { startMonth: '2027-01', horizonYears: 3 },
    costs: [{ id: 'licence', name: 'Licence', ...cost }],
  });

const byYear = (cost: object) => {
  const businessCase = caseWith(cost);
  return businessCase.costs.map((one) => costByYear(businessCase, one))[0];
};

it('gives a yearly cost to the years in which it is paid, and what is paid at the start to year 0', () => {
  expect(byYear({ timing: 'yearly', amount: { base: 1200 } })).toEqual({ base: [0, 1200, 1200, 1200] });
  expect(byYear({ timing: 'yearly', start: '2027-07', amount: { base: 1200 } })).toEqual({
    base: [0, 600, 1200, 1200],
  });
  expect(byYear({ timing: 'one-off', amount: { base: 900 } })).toEqual({ base: [900, 0, 0, 0] });
});

it('holds prices and each end of a range; VAT and contingency stay beside it', () => {
  expect(
    byYear({
      timing: 'yearly',
      vatOnTop: 0.2,
      contingencyShare: 0.1,
      amount: { low: 900, base: 1000, high: 1500 },
    }),
  ).toEqual({
    low: [0, 900, 900, 900],
    base: [0, 1000, 1000, 1000],
    high: [0, 1500, 1500, 1500],
  });
  expect(byYear({ timing: 'yearly', priceGrowth: 0.1, amount: { base: 1000 } })).toEqual({
    base: [0, 1000, 1100, 1210],
  });
});

it('leaves what a plan costs as it was, and is empty where no amount can be read', () => {
  const before = caseWith({ timing: 'yearly', start: '2027-05', vatOnTop: 0.2, amount: { base: 1000 } });
  const after: BusinessCase = {
    ...before,
    costs: before.costs.map((cost) => ({ ...cost, yearlyAmounts: { ...costByYear(before, cost) } })),
  };
  const total = (businessCase: BusinessCase) => resultsOf(businessCase).figures['total-cost']?.value;
  expect(total(after)).toBeCloseTo(total(before) ?? 0, 1);
  expect(byYear({ timing: 'yearly' })).toEqual({ base: [] });
});
