import { describe, expect, it } from 'vitest';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { askCheck } from '../../../src/core/business-case/results/ask-reconciliation.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { newUncertaintyCache, uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import { paybackMonth, flowOfYears, peakFunding, totalFlow } from '../../../src/core/finance/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';
import { randomNumbers } from './random-case.ts';

const typedBenefit = (id: string, base: number[]) => ({
  id,
  name: id,
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base },
});

const typedCost = (id: string, base: number[], more = {}) => ({
  id,
  name: id,
  yearlyAmounts: { base },
  ...more,
});

describe('a plan that sums to zero', () => {
  it('pays back in its last month, however round its amounts', () => {
    const random = randomNumbers(7);
    const between = (least: number, most: number): number =>
      least + Math.floor(random() * (most - least + 1));
    const plans = process.env['CASEWRIGHT_MATRIX'] === '1' ? 100_000 : 10_000;
    for (let plan = 0; plan < plans; plan += 1) {
      const years = between(1, 8);
      const step = [1, 50, 1000, 5000, 0.01, 0.1][between(0, 5)] ?? 1;
      const amounts = Array.from({ length: years }, () => between(1, 2000) * step);
      const paid = -amounts.reduce((sum, amount) => sum + amount, 0);
      const flow = flowOfYears([paid, ...amounts], years * 12);
      expect([amounts, paybackMonth(flow)]).toEqual([amounts, years * 12]);
      expect(totalFlow(flow)).toBe(0);
    }
  });

  it('does so through the case, is no loss, and in the simulation as in the results', () => {
    const even = caseOf([typedBenefit('b', [0, 35_000, 35_000])], {
      settings: { startMonth: '2027-01', horizonYears: 2, discountRate: 0 },
      costs: [typedCost('c', [70_000, 0, 0])],
    });
    expect(figureOf(even, 'payback-month').value).toBe(24);
    expect(figureOf(even, 'net-benefit').value).toBe(0);
    expect(figureOf(even, 'net-present-value').value).toBe(0);
    const found = uncertaintyOf(calculationOf(even), newUncertaintyCache(1));
    expect([found.chanceOfLoss, found.chanceOfPayback]).toEqual([0, 1]);
    expect(found.spreads['payback-month']?.p50).toBe(24);
  });

  it('needs no funding where it is never under zero but for rounding', () => {
    const flow = { initial: 0.3, months: [-0.1, -0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(peakFunding(flow)).toBe(0);
    expect(paybackMonth(flow)).toBe(0);
    // A real shortfall stays one.
    expect(peakFunding({ initial: 0.3, months: [-0.1, -0.21] })).toBeCloseTo(0.01, 12);
  });
});

describe('costs typed year by year', () => {
  const adjusted = { vat: 'on-top', vatOnTop: 0.2, contingencyShare: 0.1 };

  it('have VAT and contingency on top as any other cost has, at every level and in the simulation', () => {
    const businessCase = caseOf([], { costs: [typedCost('x', [50_000, 0, 20_000, 0], adjusted)] });
    expect(figureOf(businessCase, 'total-cost').value).toBeCloseTo(70_000 * 1.32, 6);
    expect(figureOf(businessCase, 'one-off-cost').value).toBeCloseTo(66_000, 6);
    const { spreads } = uncertaintyOf(calculationOf(businessCase));
    expect(spreads['net-benefit']?.p50).toBeCloseTo(-92_400, 6);
  });

  it('are one-off where they are marked so, in whichever year they fall', () => {
    const exit = typedCost('exit', [0, 0, 0, 0, 0, 2900], { timing: 'one-off' });
    const run = typedCost('run', [0, 700, 700, 700, 700, 700]);
    const businessCase = caseOf([], {
      settings: { horizonYears: 5 },
      costs: [exit, run],
      ask: { oneOff: 2900, yearly: 700 },
    });
    expect(figureOf(businessCase, 'annual-cost').value).toBe(700);
    expect(figureOf(businessCase, 'one-off-cost').value).toBe(2900);
    const check = askCheck(businessCase, resultsOf(businessCase).base, formatsFor('en-GB', 'GBP'));
    expect(check?.agrees).toBe(true);
  });
});

describe('the yearly cost of several', () => {
  it('is that of one year, not the largest year of each', () => {
    const businessCase = caseOf([], {
      costs: [
        typedCost('early', [0, 70, 70, 0]),
        typedCost('late', [0, 0, 0, 90]),
        { id: 'run', name: 'run', timing: 'yearly', amount: { base: 5 } },
      ],
      ask: { oneOff: 0, yearly: 95 },
    });
    expect(figureOf(businessCase, 'annual-cost').value).toBe(95);
    const check = askCheck(businessCase, resultsOf(businessCase).base, formatsFor('en-GB', 'GBP'));
    expect(check?.agrees).toBe(true);
  });
});

describe('a year at full effect', () => {
  it('is the best year of all together, and says which', () => {
    const apart = caseOf([typedBenefit('early', [0, 90, 90, 0]), typedBenefit('late', [0, 0, 0, 60])]);
    const annual = figureOf(apart, 'annual-benefit');
    expect(annual.value).toBeCloseTo(90, 9);
    expect(annual.convention).toContain('Year 1');
    const built = caseOf([
      benefit('slow', 'own', { volume: 100, unitValue: 12 }, { ramp: 'linear', rampMonths: 12 }),
      benefit('late', 'own', { volume: 100, unitValue: 1 }, { start: '2029-07' }),
    ]);
    expect(figureOf(built, 'annual-benefit').value).toBeCloseTo(1250, 9);
    expect(figureOf(built, 'annual-benefit').convention).toContain('Year 3');
  });
});

describe('real and nominal prices', () => {
  it('give one worth for one plan', () => {
    const worth = (settings: object) =>
      figureOf(
        caseOf([benefit('b', 'own', { volume: 400, unitValue: 50 })], {
          settings: { startMonth: '2027-01', horizonYears: 4, discountRate: 0.05, ...settings },
          costs: [
            { id: 'once', name: 'once', timing: 'one-off', amount: { base: 30_000 } },
            { id: 'run', name: 'run', timing: 'yearly', amount: { base: 2000 } },
          ],
        }),
        'net-present-value',
      ).value ?? 0;
    const real = worth({ priceBasis: 'real', rateKind: 'real' });
    // 18,000 a year for four years at 5% is 63,827.11.
    expect(real).toBeCloseTo(33_827.11, 2);
    expect(worth({ priceBasis: 'nominal', rateKind: 'real', inflation: 0.03 })).toBeCloseTo(real, 6);
  });
});
