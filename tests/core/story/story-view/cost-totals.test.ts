import { expect, it } from 'vitest';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { costTotals } from '../../../../src/core/story/story-view/cost-totals.ts';
import { plainText } from '../../../../src/core/template-language/interpreter/value.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { exampleCase } from '../../../fixtures/example-case.ts';

const rows = (businessCase: BusinessCase) =>
  costTotals({
    businessCase,
    results: resultsOf(businessCase),
    formats: formatsFor('en-GB', 'GBP'),
  }).map(({ name, low, stated, high, hasRange }) => [name, ...[low, stated, high].map(plainText), hasRange]);

it('adds up one-off and yearly costs as the table lists them, in thousands', () => {
  // 200 + 40 + 25 + 30 + 50, 215 + 45 + 30 + 30 + 60, 245 + 50 + 35 + 30 + 70; then 180 + 135, 180 + 140, 190 + 150.
  expect(rows(exampleCase())).toEqual([
    ['All one-off', '345', '380', '430', true],
    ['All yearly', '315', '320', '340', true],
  ]);
});

it('gives no total of a single cost, nor where one has no amount yet', () => {
  const example = exampleCase();
  const costs = example.costs
    .filter(({ id }) => id !== 'licences')
    .map((cost) => (cost.id === 'training' ? { ...cost, amount: undefined } : cost));
  expect(rows({ ...example, costs })).toEqual([]);
});
