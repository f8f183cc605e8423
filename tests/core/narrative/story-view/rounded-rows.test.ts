import { expect, it } from 'vitest';
import { caseOf } from '../../business-case/benefit-case.ts';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { roundedRows } from '../../../../src/core/narrative/story-view/full-effect.ts';
import { tableScale } from '../../../../src/core/narrative/story-view/table-amount.ts';
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
