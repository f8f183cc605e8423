import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../src/core/statistics/rate-ratio.ts';

describe('ratio of two rates', () => {
  it('agrees with the women who were X-rayed for tuberculosis', () => {
    // Boice and Monson 1977, in Rothman and Greenland, Modern Epidemiology: 41 in 28,010 years against 15 in 19,017.
    const ratio = rateRatio({ size: 28_010, events: 41 }, { size: 19_017, events: 15 });
    expect(ratio?.value).toBeCloseTo(1.86, 2);
    expect(ratio?.low).toBeCloseTo(1.03, 2);
    expect(ratio?.high).toBeCloseTo(3.35, 2);
  });

  it('gives interval and chance for a hand-computed pair', () => {
    // 80 against 100 events in 1,000 each: ratio 0.8, ln −0.22314, error √(1/80 + 1/100) = 0.15.
    const ratio = rateRatio({ size: 1000, events: 80 }, { size: 1000, events: 100 });
    expect(ratio?.value).toBeCloseTo(0.8, 12);
    expect(ratio?.low).toBeCloseTo(0.8 * Math.exp(-0.2939946), 6);
    expect(ratio?.high).toBeCloseTo(0.8 * Math.exp(0.2939946), 6);
    // z = 1.48762; two-sided 0.13684.
    expect(ratio?.pValue).toBeCloseTo(0.13684, 4);
  });

  it('is the other way round for a rise, and one for equal groups', () => {
    const [fall, rise] = [
      rateRatio({ size: 500, events: 30 }, { size: 400, events: 60 }),
      rateRatio({ size: 400, events: 60 }, { size: 500, events: 30 }),
    ];
    expect(rise?.value).toBeCloseTo(1 / (fall?.value ?? 0), 12);
    expect(rise?.low).toBeCloseTo(1 / (fall?.high ?? 0), 12);
    expect(rise?.pValue).toBeCloseTo(fall?.pValue ?? 0, 12);
    const equal = rateRatio({ size: 500, events: 30 }, { size: 500, events: 30 });
    expect(equal?.value).toBe(1);
    expect(equal?.pValue).toBeCloseTo(1, 12);
  });

  it('has no answer without events on both sides, or without an end', () => {
    expect(rateRatio({ size: 10, events: 0 }, { size: 10, events: 3 })).toBeNull();
    expect(rateRatio({ size: 10, events: 3 }, { size: 10, events: 0 })).toBeNull();
    expect(rateRatio({ size: 0, events: 3 }, { size: 10, events: 3 })).toBeNull();
    expect(rateRatio({ size: 10, events: 5e-324 }, { size: 10, events: 3 })).toBeNull();
  });
});
