import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { valueSteps } from '../../../src/core/story/exhibits/value-build-up.ts';
import { formatsOnce } from '../../../src/web/figures/case-formats.ts';
import { waitsFor, worthOf, worthWords } from '../../../src/web/rooms/worth/worth-of-case.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const viewOf = (businessCase: BusinessCase) => ({
  businessCase,
  results: resultsOf(businessCase),
  formats: formatsOnce('en-GB', 'GBP'),
});

const wordsFor = (businessCase: BusinessCase) =>
  worthWords(worthOf(viewOf(businessCase)), viewOf(businessCase));

describe('the number in sight', () => {
  it('is the present value with its range, and cash beside it', () => {
    const words = wordsFor(shippedCase());
    expect(words.name).toBe('Worth today');
    expect(words.said).toMatch(/^£[\d.]+[km]$/u);
    expect(words.range).toMatch(/^−?£.+ to −?£/u);
    expect(words.cash).toMatch(/^−?£/u);
  });

  it('is called by its years where nothing is discounted', () => {
    const example = shippedCase();
    const { discountRate: _none, ...settings } = example.settings;
    expect(wordsFor({ ...example, settings }).name).toMatch(/^Over .+ years$/u);
  });

  it('is nothing of an empty case, and what is promised of one without money', () => {
    const empty = emptyCase('c');
    expect(wordsFor(empty)).toEqual({ name: 'Worth', said: 'nothing entered yet' });
    const promised = (hypothesis: Partial<BusinessCase['hypothesis']>) =>
      wordsFor({ ...empty, hypothesis: { ...empty.hypothesis, measureName: 'renewals', ...hypothesis } })
        .said;
    expect(promised({ baseline: 310_000, target: 241_800, unit: 'calls' })).toBe(
      'renewals: 310,000 to 241,800 calls',
    );
    const size = {
      ...shippedCase().hypothesis.size,
      base: 0.22,
      unit: 'share',
    } as BusinessCase['hypothesis']['size'];
    expect(promised({ size, direction: 'rise' })).toBe('renewals: 22% higher');
    expect(promised({ size, direction: 'fall' })).toBe('renewals: 22% lower');
  });

  it('says what it waits for, never a net without it', () => {
    const example = shippedCase();
    const without = { ...example, costs: [], ask: { ...example.ask, team: [] } };
    expect(worthOf(viewOf(without)).kind).toBe('not-yet');
    expect(wordsFor(without).said).toBe('not yet: costs');
    const count = (people: number): string => String(people);
    expect(waitsFor([{ code: 'people-not-counted', path: 'ask', values: { people: 1 } }], count)).toBe(
      'one person’s time',
    );
    expect(
      waitsFor(
        [
          { code: 'people-not-counted', path: 'ask', values: { people: 4 } },
          { code: 'no-benefits', path: 'benefits', values: {} },
        ],
        count,
      ),
    ).toBe('4 people’s time and 1 more');
  });

  it('is made of steps that add up, money first', () => {
    const steps = valueSteps(viewOf(shippedCase()));
    if (steps === null) throw new Error('The finished case is worth something.');
    const sum = (rows: readonly { amount: number }[]) =>
      rows.reduce((total, { amount }) => total + amount, 0);
    expect(sum(steps.money)).toBeCloseTo(steps.cash.amount, 4);
    expect(sum(steps.money) + sum(steps.beyond)).toBeCloseTo(steps.whole.amount, 4);
    expect(steps.money.every(({ path }) => /^(?:benefits\[|costs$|transfers$)/u.test(path))).toBe(true);
  });
});
