import { describe, expect, it } from 'vitest';
import { emptyRow } from '../../../src/core/business-case/empty-row.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { askCheck } from '../../../src/core/business-case/results/ask-reconciliation.ts';
import { costSums } from '../../../src/core/business-case/results/cost-sums.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const formats = formatsFor('en-GB', 'GBP');

const checkOf = (businessCase: BusinessCase) => askCheck(businessCase, resultsOf(businessCase).base, formats);

const asking = (oneOff: number | undefined, yearly: number | undefined): BusinessCase => {
  const { oneOff: _oneOff, yearly: _yearly, ...ask } = exampleCase().ask;
  return {
    ...exampleCase(),
    ask: {
      ...ask,
      ...(oneOff === undefined ? {} : { oneOff }),
      ...(yearly === undefined ? {} : { yearly }),
    },
  };
};

describe('the ask beside the costs', () => {
  it('says when they agree', () => {
    expect(checkOf(exampleCase())).toMatchObject({
      agrees: true,
      sentence: 'The ask, £320,000 one-off and £320,000 a year, is what the costs inside it come to.',
    });
  });

  it('says by how much they do not, and what would mend it', () => {
    expect(checkOf(asking(300_000, 400_000))).toEqual({
      agrees: false,
      sentence:
        'You ask for £300,000 one-off and £400,000 a year, and the costs inside the ask come to £320,000 one-off and £320,000 a year: the one-off amount is £20,000 too low and the yearly amount is £80,000 too high.',
      mended: { oneOff: 320_000, yearly: 320_000 },
    });
  });

  it('says which amount is missing', () => {
    expect(checkOf(asking(320_000, undefined))?.sentence).toContain(': the yearly amount is missing.');
    expect(checkOf(asking(undefined, undefined))?.sentence).toBe(
      'The ask names no amount yet; the costs inside the ask come to £320,000 one-off and £320,000 a year.',
    );
  });

  it('asks for no amount that nobody has to pay', () => {
    const businessCase = asking(320_000, undefined);
    const once = { ...businessCase, costs: businessCase.costs.filter(({ timing }) => timing !== 'yearly') };
    expect(checkOf(once)).toMatchObject({ agrees: true, mended: { oneOff: 320_000 } });
    expect(checkOf({ ...businessCase, costs: [] })).toBeNull();
  });
});

it('keeps costs of people who are already paid outside the ask', () => {
  const businessCase = exampleCase();
  const { inside, outside, all } = costSums(businessCase, resultsOf(businessCase).base);
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
