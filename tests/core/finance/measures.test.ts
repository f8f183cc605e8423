import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flowOfYears,
  internalRatesOfReturn,
  netPresentValue,
  discountedPaybackMonth,
  paybackMonth,
  peakFunding,
  rampShare,
  returnOnInvestment,
} from '../../../src/core/finance/index.ts';

describe('net present value', () => {
  it('gives the published result of the SalesLoft TEI study at 10%', () => {
    const costs = netPresentValue([53_150, 666_715, 636_772, 647_783], 0.1);
    const benefits = netPresentValue([0, 1_606_511, 3_061_331, 4_229_760], 0.1);
    expect(Math.round(costs)).toBe(1_672_201);
    expect(Math.round(benefits)).toBe(7_168_371);
    expect(Math.round(benefits - costs)).toBe(5_496_170);
    expect(Math.round((returnOnInvestment(benefits, costs) ?? 0) * 100)).toBe(329);
  });

  it('gives 5,767,026 for the same flows in the middle of the year', () => {
    const net = [-53_150, 1_606_511 - 666_715, 3_061_331 - 636_772, 4_229_760 - 647_783];
    expect(Math.round(netPresentValue(net, 0.1, 'mid-year'))).toBe(5_767_026);
  });

  it('gives the Green Book example: £247,000 at 3.5%, and −£168,000 with two thirds of the saving', () => {
    const saving = (amount: number) => [-1_000_000, ...Array.from({ length: 10 }, () => amount)];
    expect(Math.floor(netPresentValue(saving(150_000), 0.035) / 1000)).toBe(247);
    expect(Math.round(netPresentValue(saving(100_000), 0.035) / 1000)).toBe(-168);
  });

  it('gives 77.10 at the end and 128.94 in the middle of the year for the published five flows', () => {
    const flows = [-985, 75, 120, 100, 1200];
    expect(netPresentValue(flows, 0.1).toFixed(2)).toBe('77.10');
    expect(netPresentValue(flows, 0.1, 'mid-year').toFixed(2)).toBe('128.94');
  });
});

describe('internal rate of return', () => {
  it('is 12.37% for the published five flows', () => {
    const [rate] = internalRatesOfReturn([-985, 75, 120, 100, 1200]);
    expect(((rate ?? 0) * 100).toFixed(2)).toBe('12.37');
  });

  it('finds both roots, 0 and 10%, of (−10, 21, −11)', () => {
    expect(internalRatesOfReturn([-10, 21, -11]).map((rate) => Number(rate.toFixed(9)))).toEqual([0, 0.1]);
  });

  it('finds none where no rate brings the flows to zero', () => {
    expect(internalRatesOfReturn([100, 50, 20])).toEqual([]);
    expect(internalRatesOfReturn([0, 0, 0])).toEqual([]);
    expect(internalRatesOfReturn([1, -1, 1])).toEqual([]);
  });

  it('finds a root that only touches zero, once', () => {
    // (1 − 1.2x)²: −40% of turning, a double root at 20%.
    const rates = internalRatesOfReturn([1, -2.4, 1.44]);
    expect(rates.map((rate) => Number(rate.toFixed(6)))).toEqual([0.2]);
  });

  it('brings the net present value to zero, whatever the flows', () => {
    const flow = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const timing = fc.constantFrom('end-of-year' as const, 'mid-year' as const);
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 8 }), timing, (flows, when) => {
        const size = Math.max(1, ...flows.map(Math.abs));
        for (const rate of internalRatesOfReturn(flows, when)) {
          const largest = Math.max(...flows.map((_, year) => (1 + rate) ** -year));
          expect(Math.abs(netPresentValue(flows, rate, when))).toBeLessThan(
            1e-6 * size * largest * flows.length,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds a rate for every investment that returns more than it takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 10 }),
        (paid, returns) => {
          expect(internalRatesOfReturn([-paid, ...returns])).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('payback', () => {
  it('interpolates within the month', () => {
    // 240 paid first, 12 a month: after 20 months exactly; with 13 a month after 18.46.
    const months = (amount: number) => Array.from({ length: 36 }, () => amount);
    expect(paybackMonth({ initial: -240, months: months(12) })).toBe(20);
    expect(paybackMonth({ initial: -240, months: months(13) })).toBeCloseTo(18.4615, 4);
  });

  it('takes the last crossing when the line falls under zero again', () => {
    expect(paybackMonth({ initial: -10, months: [15, -10, 3, 4, 0] })).toBe(3.5);
  });

  it('is null when it never pays back, and 0 when nothing was ever owed', () => {
    expect(paybackMonth({ initial: -10, months: [1, 1, 1] })).toBeNull();
    expect(paybackMonth({ initial: 0, months: [1, 1, 1] })).toBe(0);
  });

  it('spreads yearly amounts evenly, so that a published yearly flow pays back within its year', () => {
    // 100 paid, 60 a year: after one year 40 are missing, two thirds of the second year.
    expect(paybackMonth(flowOfYears([-100, 60, 60], 24))).toBeCloseTo(20, 9);
  });

  it('is the whole month that rounding has missed by a hair', () => {
    expect(paybackMonth(flowOfYears([-4, 2, 3], 36))).toBe(20);
    expect(paybackMonth(flowOfYears([-4000, 2000, 4000], 24))).toBe(18);
    expect(paybackMonth({ initial: -1, months: [0.99999, 1] })).toBeGreaterThan(1);
  });

  it('exists discounted exactly where the net present value is not negative', () => {
    // 2,000 paid, 500 and 1,800 back at 10%: −57.85 with each at the end of its year, 36.94 in its middle.
    const years = [-2000, 500, 1800, 0];
    expect(discountedPaybackMonth(flowOfYears(years, 36), 0.1)).toBeNull();
    expect(discountedPaybackMonth(flowOfYears(years, 36), 0.1, 'mid-year')).toBeGreaterThan(12);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 7 }),
        fc.constantFrom('end-of-year' as const, 'mid-year' as const),
        (flows, timing) => {
          const worth = netPresentValue(flows, 0.1, timing);
          fc.pre(Math.abs(worth) > 1e-6);
          const month = discountedPaybackMonth(flowOfYears(flows, 12 * (flows.length - 1)), 0.1, timing);
          expect(month !== null).toBe(worth > 0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows the deepest point', () => {
    expect(peakFunding({ initial: -10, months: [-5, -2, 30] })).toBe(17);
    expect(peakFunding({ initial: 0, months: [1] })).toBe(0);
  });
});

describe('ramp', () => {
  it('sums a linear ramp to exactly half of its length', () => {
    const sum = Array.from({ length: 6 }, (_, month) => rampShare('linear', 6, month)).reduce(
      (a, b) => a + b,
      0,
    );
    expect(sum).toBeCloseTo(3, 12);
  });

  it('rises, starts at nothing before its start and ends at one', () => {
    for (const ramp of ['step', 'linear', 's-curve'] as const) {
      const line = Array.from({ length: 14 }, (_, month) => rampShare(ramp, 12, month - 1));
      expect(line[0]).toBe(0);
      expect(line.at(-1)).toBe(1);
      expect(line.every((share, index) => index === 0 || share >= (line[index - 1] ?? 0))).toBe(true);
    }
  });
});
