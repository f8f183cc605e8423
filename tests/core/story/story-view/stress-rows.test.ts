import { expect, it } from 'vitest';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { plainText } from '../../../../src/core/template-language/interpreter/value.ts';
import { stressShape } from '../../../../src/core/story/facts/stresses.ts';
import { wordedFormats } from '../../../../src/core/template-language/worded-formats.ts';
import { sayingOf } from '../../../../src/core/story/saying.ts';
import { stressRows } from '../../../../src/core/story/story-view/stress-rows.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { caseOf } from '../../business-case/benefit-case.ts';

const row = (amounts: number[], more = {}) => ({
  id: 'b',
  name: 'b',
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base: amounts },
  ...more,
});

const cost = (base: number) => ({
  id: 'c',
  name: 'c',
  timing: 'one-off',
  initial: 'initial',
  amount: { base },
});

interface Told {
  benefits?: Record<string, unknown>[];
  costs?: Record<string, unknown>[];
  settings?: Record<string, unknown>;
  locale?: string;
  currency?: string;
}

/** Two years at a rate of nothing, so that sums can be followed by head; £100 a year each month. */
const told = ({
  benefits = [row([0, 1200, 1200])],
  costs = [cost(1000)],
  settings = {},
  locale = 'en-GB',
  currency = 'GBP',
}: Told = {}) => {
  const businessCase = caseOf(benefits, {
    settings: { startMonth: '2027-01', horizonYears: 2, discountRate: 0, ...settings },
    costs,
    basics: { currency },
  });
  const formats = wordedFormats(formatsFor(locale, currency), 'en-GB');
  const view = { businessCase, results: resultsOf(businessCase), formats };
  const say = sayingOf(view);
  const nameOf = (stress: unknown) =>
    plainText(say('stress-name', { stress: { raw: stress, shape: stressShape, path: 'stress' } }));
  return {
    sentence: plainText(say('stress-sentence')),
    rows: stressRows(view).map((stress) => [nameOf(stress), plainText(stress.said)]),
  };
};

it('says each stress and all together in figures that follow by head', () => {
  // 2,400 − 1,000 = 1,400. A fifth less: 920. A fifth more: 1,200. Six of 24 months of £100 never come: 800.
  // Together: 1,800 × 0.8 − 1,200 = 240.
  expect(told()).toEqual({
    sentence:
      'With benefits 20% lower, costs 20% higher and benefits six months late together, the present value is still £240.',
    rows: [
      ['benefits 20% lower', '920'],
      ['costs 20% higher', '1,200'],
      ['benefits six months late', '800'],
      ['all together', '240'],
    ],
  });
});

it('says a loss as one, whether it comes by the stresses or was there before', () => {
  expect(told({ costs: [cost(1500)] }).sentence).toMatch(/the present value is a loss of £360\.$/u);
  expect(told({ costs: [cost(3000)] }).sentence).toBe(
    'The present value is a loss of £600 as it stands. With benefits 20% lower, costs 20% higher and benefits six months late together, it is a loss of £2,160.',
  );
});

it('takes the shares and the months from the settings', () => {
  const settings = { stresses: { benefitsLower: 0.5, costsHigher: 0.1, monthsLater: 12 } };
  expect(told({ settings }).sentence).toBe(
    'With benefits 50% lower, costs 10% higher and benefits one year late together, the present value is a loss of £500.',
  );
});

it('leaves out a stress that changes nothing, and says no more than one where one is left', () => {
  expect(told({ costs: [] }).rows.map(([name]) => name)).toEqual([
    'benefits 20% lower',
    'benefits six months late',
    'all together',
  ]);
  const settings = { stresses: { benefitsLower: 0, costsHigher: 0.1, monthsLater: 0 } };
  expect(told({ settings })).toEqual({
    sentence: 'With costs 10% higher, the present value is still £1,300.',
    rows: [['costs 10% higher', '1,300']],
  });
  // What counts against the case is neither lower nor later.
  expect(told({ benefits: [row([0, 1200, 1200], { disbenefit: true })] }).rows).toEqual([
    ['costs 20% higher', '−3,600'],
  ]);
});

it('says nothing without a rate, and nothing of a case with nothing in it', () => {
  expect(told({ settings: { discountRate: undefined } })).toEqual({ sentence: '', rows: [] });
  expect(told({ benefits: [], costs: [] })).toEqual({ sentence: '', rows: [] });
});

it('writes amounts in the currency and the language of the case', () => {
  expect(told({ locale: 'de-DE', currency: 'EUR', costs: [cost(2500)] }).sentence).toContain('1.560');
});
