import { describe, expect, it } from 'vitest';
import { normalQuantile, normalTail } from '../../../src/core/statistics/normal.ts';
import { rateChange } from '../../../src/core/statistics/rate-ratio.ts';

describe('normal distribution', () => {
  it('agrees with the printed tables', () => {
    // Abramowitz and Stegun, table 26.1.
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(1)).toBeCloseTo(0.158655253931457, 14);
    expect(normalTail(2.4)).toBeCloseTo(0.00819753592459613, 14);
    expect(normalTail(3)).toBeCloseTo(0.00134989803163009, 15);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.1)).toBeCloseTo(-1.2815515655446004, 12);
  });
});

describe('change of a rate', () => {
  it('gives fall, interval and chance for a hand-computed pair', () => {
    // 80 against 100 events in 1,000 each: ratio 0.8, ln −0.22314, error √(1/80 + 1/100) = 0.15.
    const change = rateChange({ size: 1000, events: 80 }, { size: 1000, events: 100 });
    expect(change?.fall).toBeCloseTo(0.2, 12);
    expect(change?.low).toBeCloseTo(1 - 0.8 * Math.exp(0.2939946), 6);
    expect(change?.high).toBeCloseTo(1 - 0.8 * Math.exp(-0.2939946), 6);
    // z = 1.48762; two-sided 0.13684.
    expect(change?.pValue).toBeCloseTo(0.13684, 4);
  });

  it('has no answer without events on both sides', () => {
    expect(rateChange({ size: 10, events: 0 }, { size: 10, events: 3 })).toBeNull();
  });
});
