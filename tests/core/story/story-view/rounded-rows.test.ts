import { expect, it } from 'vitest';
import { caseOf } from '../../business-case/benefit-case.ts';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { roundedRows } from '../../../../src/core/story/story-view/full-effect.ts';
import { tableScale } from '../../../../src/core/story/story-view/table-amount.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';

const row = (id: string, amount: number) => ({
  id,
  name: id,
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base: [0, amount] },
});

const viewOf = (amounts: number[], basics = {}) => {
  const businessCase = caseOf(
    amounts.map((amount, index) => row(`b${index}`, amount)),
    { settings: { horizonYears: 1 }, basics },
  );
  return { businessCase, results: resultsOf(businessCase), formats: formatsFor('en-GB', 'GBP') };
};

it('prints small money to the pound where no scale is set, and large money in thousands', () => {
  expect(tableScale(viewOf([333.4, 333.4])).divisor).toBe(1);
  expect(tableScale(viewOf([333_400, 333_400])).divisor).toBe(1000);
  expect(tableScale(viewOf([333.4], { scale: 'thousands' })).divisor).toBe(1000);
});

it('says that rows are rounded where they add up only before', () => {
  expect(roundedRows(viewOf([333.4, 333.4, 333.4])).benefits).toBe(true);
  expect(roundedRows(viewOf([333, 333, 334])).benefits).toBe(false);
  expect(roundedRows(viewOf([333_400, 333_400, 333_400])).benefits).toBe(true);
});

const costOf = (id: string, base: number, more = {}) => ({
  id,
  name: id,
  timing: 'one-off',
  amount: { base },
  ...more,
});

const withCosts = (costs: readonly unknown[], basics = {}) => {
  const businessCase = caseOf([row('b', 1000)], { settings: { horizonYears: 1 }, costs, basics });
  return roundedRows({ businessCase, results: resultsOf(businessCase), formats: formatsFor('en-GB', 'GBP') })
    .costs;
};

it('says the same of costs, of each kind and level that has a total', () => {
  const third = [costOf('a', 333.4), costOf('b', 333.4), costOf('c', 333.4)];
  expect(withCosts(third)).toBe(true);
  expect(withCosts([costOf('a', 333), costOf('b', 333), costOf('c', 334)])).toBe(false);
  expect(withCosts([333_400, 333_400, 333_400].map((base, index) => costOf(`c${index}`, base)))).toBe(true);
  // Each kind has a total of its own, and a single cost has none.
  expect(withCosts([costOf('a', 333.4), costOf('b', 333.4, { timing: 'yearly' })])).toBe(false);
  const high = [1, 2, 3].map((part) =>
    costOf(`c${part}`, 300, { amount: { low: 200, base: 300, high: 333.4 } }),
  );
  expect(withCosts(high)).toBe(true);
  expect(withCosts([...third, { id: 'd', name: 'No amount yet', timing: 'one-off' }])).toBe(false);
  expect(withCosts([])).toBe(false);
});
