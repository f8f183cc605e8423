import { describe, expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import {
  cashPart,
  cashShare,
  countedPart,
  isCounted,
  isWorded,
  mainWord,
  wordsOf,
} from '../../../src/core/business-case/words-of-money.ts';
import type { Benefit } from '../../../src/core/business-case/schema/index.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';
import { simulated } from './uncertainty-case.ts';

const named = { line: 'Agency staff', holder: 'Operations' };
const of = (more: Partial<Benefit>): Benefit => ({
  ...newBenefit('a', 'financial', { driver: 'own' }),
  ...more,
});
const inputs = { volume: 1000, unitValue: 120 };
const yearly = (id: string, more: Record<string, unknown>) =>
  benefit(id, 'own', inputs, { start: '2027-01', ...more });

describe('the words of a benefit', () => {
  it('are what it is split into; of what is shown there are none, and what nobody said is not guessed', () => {
    expect(wordsOf(of({ words: { released: 0.4, time: 0.6, margin: 0 } }))).toEqual({
      released: 0.4,
      time: 0.6,
    });
    expect(wordsOf(of({ words: { margin: 1 }, isShown: true }))).toEqual({});
    expect(isCounted(of({ isShown: true }))).toBe(false);
    expect([isWorded(of({ words: {} })), isWorded(of({ words: {}, isShown: true }))]).toEqual([false, true]);
  });

  it('have a main one: the largest share, of equal ones the first', () => {
    expect(mainWord(of({ words: { released: 0.4, time: 0.6 } }))).toBe('time');
    expect(mainWord(of({ words: { time: 0.5, margin: 0.5 } }))).toBe('margin');
    expect(mainWord(of({ words: {} }))).toBeUndefined();
  });

  it('are cash by margin, and by what is released from a budget that has a line and a holder', () => {
    const words = { released: 0.5, margin: 0.2, time: 0.3 };
    const budget = { line: '', holder: '', from: '' };
    expect(cashShare(of({ words, budget: { ...budget, ...named } }))).toBeCloseTo(0.7);
    expect(cashShare(of({ words, budget: { ...budget, line: 'Agency' } }))).toBeCloseTo(0.2);
    expect(cashShare(of({ words, budget: { ...budget, line: ' ', holder: 'Ops' } }))).toBeCloseTo(0.2);
  });

  it('count a disadvantage as cash whoever holds the budget, and lost time in full', () => {
    expect(cashShare(of({ words: { released: 1 }, disbenefit: true }))).toBe(1);
    expect(countedPart(of({ words: { time: 1 }, disbenefit: true }))).toBe(1);
    expect(countedPart(of({ words: { time: 1 } }))).toBe(0);
    // Taking the answer away makes nothing of it count that did not count before.
    expect(countedPart(of({ words: {}, captureShare: 0.5 }))).toBe(0.5);
    expect(countedPart(of({ words: {} }))).toBe(1);
  });

  it('give of what counts the part that is cash', () => {
    const split = of({ words: { margin: 0.5, time: 0.5 }, captureShare: 0.5 });
    expect(countedPart(split)).toBe(0.75);
    expect(cashPart(split)).toBeCloseTo(2 / 3);
    expect(cashPart(of({ words: { time: 1 }, captureShare: 0 }))).toBe(0);
  });
});

describe('a split benefit', () => {
  const whole = { released: 0.25, margin: 0.25, time: 0.5 };
  const split = caseOf([yearly('split', { words: whole, budget: named, captureShare: 0.5 })]);
  const apart = caseOf([
    yearly('a', { words: { margin: 1 }, inputs: { volume: { base: 500 }, unitValue: { base: 120 } } }),
    yearly('b', {
      words: { time: 1 },
      captureShare: 0.5,
      inputs: { volume: { base: 500 }, unitValue: { base: 120 } },
    }),
  ]);

  it.each([
    'annual-benefit',
    'annual-benefit-cash',
    'annual-benefit-not-cash',
    'net-benefit-cash',
    'net-benefit',
  ])('has the %s of two benefits that become one word each', (id) => {
    expect(figureOf(split, id).value).toBeCloseTo(figureOf(apart, id).value ?? 0, 6);
  });

  it('comes to the same in the simulation', () => {
    const ranged = (base: number) => ({ low: base * 0.6, base, high: base * 1.3 });
    const chances = (rows: Record<string, unknown>[]) => {
      const sharedInputs = { whole: ranged(1000), half: ranged(500) };
      const { spreads, chanceOfLossCash } = simulated(caseOf(rows, { sharedInputs, costs }));
      return [
        chanceOfLossCash,
        ...['net-benefit', 'net-benefit-cash'].flatMap((id) => {
          const { p10, p50, p90 } = spreads[id] ?? {};
          return [p10, p50, p90].map((value) => Math.round(value ?? 0));
        }),
      ];
    };
    const costs = [{ id: 'c', name: 'C', initial: 'initial', inAsk: 'inside', amount: { base: 90_000 } }];
    const row = (id: string, shared: string, more: Record<string, unknown>) =>
      benefit(id, 'own', { volume: { shared }, unitValue: 120 }, more);
    const one = chances([row('split', 'whole', { words: whole, budget: named, captureShare: 0.5 })]);
    const two = chances([
      row('a', 'half', { words: { margin: 1 } }),
      row('b', 'half', { words: { time: 1 }, captureShare: 0.5 }),
    ]);
    expect(one).toEqual(two);
  });

  it('has no figure while its shares do not make 100%, and time none while nobody says what counts', () => {
    const reason = (more: Record<string, unknown>) =>
      resultsOf(caseOf([yearly('a', more)])).base.benefits[0]?.reason;
    expect(reason({ words: { margin: 0.5, avoided: 0.3 } })).toContain('make 80% together');
    expect(reason({ words: { margin: 1.5, avoided: -0.5 } })).toContain('between 0% and 100%');
    expect(reason({ words: { time: 1 } })).toContain('what share of the freed time');
    expect(reason({ words: { margin: 0.1, avoided: 0.2, time: 0.7 }, captureShare: 1 })).toBeUndefined();
  });
});

describe('what builds up by shares of each year', () => {
  const years = (more: Record<string, unknown>): number[] => {
    const { flow } =
      resultsOf(caseOf([yearly('a', { words: { margin: 1 }, ...more })])).base.benefits[0] ?? {};
    const months = flow?.months ?? [];
    return [0, 1, 2].map((year) =>
      Math.round(months.slice(year * 12, year * 12 + 12).reduce((sum, amount) => sum + amount, 0)),
    );
  };

  it('brings the share of each year from its start, and the last goes on', () => {
    const ramp = 'by-year';
    expect(years({ ramp, rampShares: [0.25, 0.75] })).toEqual([30_000, 90_000, 90_000]);
    expect(years({ ramp, rampShares: [0.5, 1], start: '2027-07' })).toEqual([30_000, 90_000, 120_000]);
    expect(years({ ramp, rampShares: [1, 0] })).toEqual([120_000, 0, 0]);
  });

  it('has no figure while no share is given, or one is more than all of it', () => {
    const reason = (rampShares: number[]) =>
      resultsOf(caseOf([yearly('a', { words: { margin: 1 }, ramp: 'by-year', rampShares })])).base.benefits[0]
        ?.reason;
    expect(reason([])).toContain('Enter the share of each year.');
    expect(reason([1.2])).toContain('between 0% and 100%');
    expect(reason([0.2])).toBeUndefined();
  });

  it('has no figure while a share of a year, or of what becomes of it, waits to be read', () => {
    const waiting = (place: string) =>
      resultsOf(
        caseOf([yearly('a', { words: { margin: 1 }, ramp: 'by-year', rampShares: [0.5, 0] })], {
          unreadAmounts: { [`benefits[a].${place}`]: 'most' },
        }),
      ).base.benefits[0]?.reason;
    expect(waiting('rampShares[1]')).toContain('“most” cannot be read');
    expect(waiting('words.time')).toContain('“most” cannot be read');
    expect(waiting('target')).toBeUndefined();
  });
});
