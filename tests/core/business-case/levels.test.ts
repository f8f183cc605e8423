import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const ranged = { shared: 'visits' };
const visits = { visits: { low: 50, base: 100, high: 150, unit: 'visits', period: 'a year' } };

const gain = (value: number) => benefit('gain', 'own', { volume: ranged, unitValue: value });
const loss = (value: number) =>
  benefit('loss', 'own', { volume: ranged, unitValue: value }, { disbenefit: true });

const netOf = (benefits: Record<string, unknown>[], more = {}) => {
  const { low, value, high } = figureOf(caseOf(benefits, { sharedInputs: visits, ...more }), 'net-benefit');
  return [low, value, high].map((amount) => Math.round(amount ?? Number.NaN));
};

describe('an input that several benefits share', () => {
  it('has one value at each level: what it brings and what it takes cancel', () => {
    expect(netOf([gain(10), loss(10)])).toEqual([0, 0, 0]);
  });

  it('is low where the whole case is worth less, whatever it does to one benefit', () => {
    expect(netOf([gain(10), loss(4)])).toEqual([900, 1800, 2700]);
    // The loss is larger: many visits are the low case, and the gain is large in it too.
    expect(netOf([gain(4), loss(10)])).toEqual([-2700, -1800, -900]);
    const { low } = resultsOf(caseOf([gain(4), loss(10)], { sharedInputs: visits }));
    expect(low.benefits.map(({ annual }) => Math.round(annual ?? 0))).toEqual([600, -1500]);
  });

  it('is judged by the present value where the signs of the two differ', () => {
    // 1,000 a year less now against 1,100 a year more in the third year alone, 20% a year.
    const late = benefit('late', 'own', { volume: ranged, unitValue: 35 }, { start: '2029-01' });
    const now = { ...loss(10), end: '2028-12' };
    const at = (discountRate: number | undefined) =>
      figureOf(
        caseOf([late, now], {
          sharedInputs: visits,
          settings: { startMonth: '2027-01', horizonYears: 3, discountRate },
        }),
        'benefit.late.annual',
      ).low;
    expect(at(undefined)).toBe(1750);
    expect(at(0.5)).toBe(5250);
  });
});

describe('low, base and high of the worth', () => {
  it('stand in order for any case, shared inputs and pools included', () => {
    const amount = fc.integer({ min: 1, max: 50 });
    const share = fc.double({ min: 0.05, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, share, share, (one, other, first, second) => {
        const part = (base: number) => [base / 2, base, Math.min(1, base * 1.5)] as const;
        const businessCase = caseOf(
          [
            gain(one),
            loss(other),
            benefit('cheap', 'own', { volume: ranged, effect: part(first), unitValue: 1 }),
            benefit('dear', 'own', { volume: ranged, effect: part(second), unitValue: 40 }),
          ],
          { sharedInputs: visits },
        );
        for (const id of ['net-benefit', 'net-present-value']) {
          const { low, value, high } = figureOf(businessCase, id);
          expect(low ?? 0).toBeLessThanOrEqual((value ?? 0) + 1e-9);
          expect(value ?? 0).toBeLessThanOrEqual((high ?? 0) + 1e-9);
        }
      }),
      { numRuns: process.env['CASEWRIGHT_MATRIX'] === '1' ? 2000 : 60 },
    );
  });
});
