import { describe, expect, it } from 'vitest';
import { costRowOf } from '../../../src/core/business-case/as-counted/cost-row.ts';
import { keepingAskedSum, withAskedSum } from '../../../src/core/business-case/asked-sum.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { askSums } from '../../../src/core/business-case/results/ask-sums.ts';
import { emptyRow } from '../../../src/core/business-case/empty-row.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { askCheck } from '../../../src/core/business-case/results/ask-reconciliation.ts';
import { costSums } from '../../../src/core/business-case/results/cost-sums.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const formats = formatsFor('en-GB', 'GBP');

const checkOf = (businessCase: BusinessCase) => askCheck(businessCase, resultsOf(businessCase).base, formats);

const asking = (difference: Record<string, unknown>): BusinessCase =>
  withValueAt(exampleCase(), 'ask.difference', difference);

describe('the ask beside the costs', () => {
  it('is what they come to', () => {
    expect(checkOf(exampleCase())).toEqual({
      agrees: true,
      sentence: 'You ask for what the costs inside the ask come to: £320,000 one-off and £320,000 a year.',
    });
  });

  it('says by how much another sum differs', () => {
    expect(checkOf(asking({ oneOff: 300_000, yearly: 400_000 }))).toEqual({
      agrees: false,
      sentence:
        'You ask for £300,000 one-off and £400,000 a year, and the costs inside the ask come to £320,000 one-off and £320,000 a year: the one-off amount is £20,000 too low and the yearly amount is £80,000 too high.',
    });
    expect(checkOf(asking({ oneOff: 320_000.4 }))).toMatchObject({ agrees: true });
  });

  it('says nothing of an ask without costs, and no part that is nothing', () => {
    const example = exampleCase();
    const once = { ...example, costs: example.costs.filter(({ timing }) => timing !== 'yearly') };
    expect(checkOf(once)?.sentence).toMatch(/come to: £320,000 one-off\.$/u);
    expect(checkOf({ ...example, costs: [] })).toBeNull();
  });
});

describe('a sum that is asked for before its costs', () => {
  const empty = emptyCase('a-case');
  const rowsOf = ({ costs }: BusinessCase) => costs.map(({ id, amount }) => [id, amount?.base]);
  const asked = withAskedSum(withAskedSum(empty, 'oneOff', 210_000), 'yearly', 95_000);

  it('makes one cost of each part, and is what they come to', () => {
    expect(rowsOf(asked)).toEqual([
      ['ask-one-off', 210_000],
      ['ask-yearly', 95_000],
    ]);
    expect(askSums(asked, resultsOf(asked).base).asked).toEqual({ oneOff: 210_000, yearly: 95_000 });
    expect(rowsOf(withAskedSum(asked, 'yearly', undefined))).toEqual([['ask-one-off', 210_000]]);
  });

  it('shrinks by the costs that are added, and goes with the last of them', () => {
    const withCost = (businessCase: BusinessCase, id: string, base: number): BusinessCase =>
      keepingAskedSum(businessCase, {
        ...businessCase,
        costs: [
          ...businessCase.costs,
          costRowOf({ id, name: id, timing: 'one-off', inAsk: 'inside', vatOnTop: 0.2, amount: { base } }),
        ],
      });
    const some = withCost(asked, 'licence', 100_000);
    expect(rowsOf(some)).toEqual([
      ['ask-one-off', 90_000],
      ['ask-yearly', 95_000],
      ['licence', 100_000],
    ]);
    const all = withCost(some, 'training', 75_000);
    expect(rowsOf(all).map(([id]) => id)).toEqual(['ask-yearly', 'licence', 'training']);
    const more = withCost(some, 'training', 100_000);
    expect(askSums(more, resultsOf(more).base).asked.oneOff).toBe(240_000);
  });

  it('below the costs stays beside them, and needs a reason', () => {
    const less = withAskedSum(exampleCase(), 'oneOff', 300_000);
    expect(less.ask.difference.oneOff).toBe(300_000);
    expect(less.costs).toEqual(exampleCase().costs);
    const mended = withAskedSum(less, 'oneOff', undefined);
    expect(mended.ask.difference.oneOff).toBeUndefined();
    expect(rowsOf(withAskedSum(exampleCase(), 'oneOff', 350_000)).at(-1)).toEqual(['ask-one-off', 30_000]);
  });
});

it('keeps costs of people who are already paid outside the ask', () => {
  const businessCase = exampleCase();
  const { inside, outside, all } = costSums(resultsOf(businessCase).base);
  expect(inside).toMatchObject({ oneOff: 320_000, yearly: 320_000 });
  expect(inside.whole).toBeCloseTo(320_000 * 5, 4);
  expect(outside).toMatchObject({ oneOff: 60_000, yearly: 0 });
  expect(outside.whole).toBeCloseTo(60_000, 4);
  expect(all.whole).toBeCloseTo(1_660_000, 4);
});

it('gives a new row the defaults of an opened file', () => {
  const { costs } = businessCaseSchema.shape;
  expect(emptyRow(costs, 'row-1')).toMatchObject({ id: 'row-1', name: '', start: '', end: '', note: '' });
});
