import { describe, expect, it } from 'vitest';
import {
  costOfDelay,
  discountFactor,
  financialYears,
  flowOfYears,
  modifiedInternalRateOfReturn,
  netPresentValue,
  nominalRate,
  priceFactor,
  ratePresets,
  realRate,
  switchingValue,
} from '../../../src/core/finance/index.ts';

describe('modified internal rate of return', () => {
  it('gives the 12.61% of the example in the reference of Excel’s MIRR()', () => {
    const flows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
    expect(((modifiedInternalRateOfReturn(flows, 0.1, 0.12) ?? 0) * 100).toFixed(2)).toBe('12.61');
  });

  it('is one where there are two internal rates', () => {
    // Inflow 21 grows to 23.1 in the second year; 10 now and 11 in two years are 19.0909 today: √1.21 − 1.
    // (1,304.116 × 1.1³ ÷ 1,000)^(1 ÷ 3) − 1: with the flows in the middle of their years, 500 ÷ 1.1^(t − ½) each.
    const middle = [0.5, 1.5, 2.5].reduce((sum, years) => sum + 500 / 1.1 ** years, 0);
    expect(middle).toBeCloseTo(1304.116, 3);
    expect(modifiedInternalRateOfReturn([-1000, 500, 500, 500], 0.1, 0.1, 'mid-year')).toBeCloseTo(
      ((middle * 1.1 ** 3) / 1000) ** (1 / 3) - 1,
      12,
    );
    expect(modifiedInternalRateOfReturn([-10, 21, -11], 0.1, 0.1)).toBeCloseTo(0.1, 12);
  });

  it('does not exist without an inflow, an outflow or a year', () => {
    expect(modifiedInternalRateOfReturn([-10, -1], 0.1, 0.1)).toBeNull();
    expect(modifiedInternalRateOfReturn([10, 1], 0.1, 0.1)).toBeNull();
    expect(modifiedInternalRateOfReturn([-10], 0.1, 0.1)).toBeNull();
  });
});

describe('cost of delay', () => {
  it('of six months on the SalesLoft TEI flows is 1,576,236 with the end fixed and 267,410 with the window shifted', () => {
    const net = [-53_150, 1_606_511 - 666_715, 3_061_331 - 636_772, 4_229_760 - 647_783];
    const { fixedEnd, shiftedWindow } = costOfDelay(flowOfYears(net, 36), 0.1, 6);
    expect(Math.round(fixedEnd)).toBe(1_576_236);
    expect(Math.round(shiftedWindow)).toBe(267_410);
  });

  it('of nothing is nothing, and of the whole plan with its end fixed is all but its price', () => {
    const flow = flowOfYears([-100, 240], 12);
    expect(costOfDelay(flow, 0.1, 0)).toEqual({ fixedEnd: 0, shiftedWindow: 0 });
    // 140 now, and the 100 still paid a year later, without a rate.
    expect(costOfDelay(flow, 0, 12)).toEqual({ fixedEnd: 240, shiftedWindow: 0 });
  });
});

describe('rates', () => {
  const greenBook = ratePresets['green-book'].rate;

  it('decline after 30 years in the Green Book: factors 0.3563, 0.3459 and 0.0942 in years 30, 31 and 75', () => {
    const factor = (year: number) => discountFactor(greenBook, year, 'end-of-year').toFixed(4);
    expect([factor(1), factor(30), factor(31), factor(75)]).toEqual(['0.9662', '0.3563', '0.3459', '0.0942']);
  });

  it('are the same as one rate while the schedule has one', () => {
    const flows = [-1000, 200, 300, 400, 500];
    for (const timing of ['end-of-year', 'mid-year'] as const)
      expect(netPresentValue(flows, greenBook, timing)).toBeCloseTo(netPresentValue(flows, 0.035, timing), 9);
  });

  it('turn from nominal to real and back: 1,000 loses 2% a year as in the Green Book’s deflator', () => {
    const worth = [0, 1, 2, 3, 4, 5].map((year) => Math.round(1000 / (1 + nominalRate(0, 0.02)) ** year));
    expect(worth).toEqual([1000, 980, 961, 942, 924, 906]);
    expect(realRate(0.0557, 0.02)).toBeCloseTo(0.035, 4);
    expect(realRate(nominalRate(0.035, 0.02), 0.02)).toBeCloseTo(0.035, 12);
  });
});

describe('price growth', () => {
  it('rises once a year: 100, 103, 106.09', () => {
    expect(
      [0, 11, 12, 24].map((month) => (100 * priceFactor({ growth: 0.03, firstYear: 0 }, month)).toFixed(2)),
    ).toEqual(['100.00', '100.00', '103.00', '106.09']);
  });

  it('has risen once in the first year where prices are those of the decision: 103, 106.09', () => {
    const rise = { growth: 0.03, firstYear: 0.03 };
    expect([0, 12].map((month) => (100 * priceFactor(rise, month)).toFixed(2))).toEqual(['103.00', '106.09']);
  });
});

describe('financial years', () => {
  it('cut twelve months of 1 from March at April: one month, then eleven', () => {
    const flow = { initial: 5, months: Array.from({ length: 12 }, () => 1) };
    expect(financialYears(flow, '2027-03', 4)).toEqual([
      { from: '2026-04', until: '2027-03', months: 1, amount: 1 },
      { from: '2027-04', until: '2028-03', months: 11, amount: 11 },
    ]);
  });

  it('are the years of the plan where both begin in the same month', () => {
    const flow = flowOfYears([0, 120, 240], 24);
    expect(financialYears(flow, '2027-01', 1).map(({ amount }) => amount)).toEqual([120, 240]);
  });

  it('are not known without a first month', () => {
    expect(financialYears(flowOfYears([0, 1], 12), '', 4)).toEqual([]);
  });
});

describe('switching value', () => {
  it('is 12.02 of 15 staff in the Green Book example', () => {
    const value = (staff: number) =>
      netPresentValue([-1_000_000, ...Array.from({ length: 10 }, () => staff * 10_000)], 0.035);
    expect(switchingValue(value, 15, 0, Number.POSITIVE_INFINITY)?.toFixed(2)).toBe('12.02');
  });

  it('is found on either side, the nearest first, and from a base of zero', () => {
    const all = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
    expect(switchingValue((value) => (value - 3) * (value - 12), 10, ...all)).toBeCloseTo(12, 9);
    expect(switchingValue((value) => value - 0.4, 0, 0, 1)).toBeCloseTo(0.4, 9);
    expect(switchingValue((value) => value + 4, -2, ...all)).toBeCloseTo(-4, 9);
  });

  it('does not exist where no allowed value switches the result', () => {
    expect(switchingValue((value) => value - 2, 0.5, 0, 1)).toBeNull();
    expect(switchingValue(() => 1, 5, 0, Number.POSITIVE_INFINITY)).toBeNull();
  });
});
