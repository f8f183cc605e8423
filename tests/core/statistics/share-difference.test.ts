import { describe, expect, it } from 'vitest';
import { shareDifference, shareInterval } from '../../../src/core/statistics/share-difference.ts';

describe('interval of one share', () => {
  it.each([
    // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // Nobody is the mirror of everybody.
    [20, 20, 0.8389, 1],
  ])('of %d in %d is the published one', (events, size, low, high) => {
    const interval = shareInterval({ size, events });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('stands for one person, and not for none or for more than there are', () => {
    // 1 ÷ (1 + z²), with z² = 3.84146.
    expect(shareInterval({ size: 1, events: 1 })?.low).toBeCloseTo(0.20655, 4);
    expect(shareInterval({ size: 0, events: 0 })).toBeNull();
    expect(shareInterval({ size: 10, events: 11 })).toBeNull();
    expect(shareInterval({ size: 10, events: -1 })).toBeNull();
  });
});

describe('difference of two shares', () => {
  it.each([
    // Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998,
    // table II, method 10.
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ])('of %j and %j has the published interval', ([a = 0, m = 0], [b = 0, n = 0], low, high) => {
    const difference = shareDifference({ events: a, size: m }, { events: b, size: n });
    expect(difference?.low).toBeCloseTo(low, 4);
    expect(difference?.high).toBeCloseTo(high, 4);
    // Groups that change places change the sign.
    const turned = shareDifference({ events: b, size: n }, { events: a, size: m });
    expect(turned?.low).toBeCloseTo(-high, 4);
    expect(turned?.high).toBeCloseTo(-low, 4);
  });

  it('is tested with a pooled variance', () => {
    // 2,004 against 1,932 of 2,400: pooled share 0.82, z = 0.03 ÷ √(0.82 × 0.18 × 2 ÷ 2,400) = 2.705, two-sided 0.0068.
    const rise = shareDifference({ size: 2400, events: 2004 }, { size: 2400, events: 1932 });
    expect(rise?.value).toBeCloseTo(0.03, 12);
    expect(rise?.pValue).toBeCloseTo(0.0068, 4);
    expect(shareDifference({ size: 40, events: 10 }, { size: 40, events: 10 })?.pValue).toBeCloseTo(1, 12);
  });

  it('tells nothing apart where nobody or everybody is counted in both', () => {
    expect(shareDifference({ size: 10, events: 0 }, { size: 20, events: 0 })?.pValue).toBe(1);
    expect(shareDifference({ size: 1, events: 1 }, { size: 1, events: 1 })?.value).toBe(0);
    expect(shareDifference({ size: 0, events: 0 }, { size: 20, events: 0 })).toBeNull();
  });
});
