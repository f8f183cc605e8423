import { describe, expect, it } from 'vitest';
import { type MeasuredGroup, meanDifference } from '../../../src/core/statistics/mean-difference.ts';

const measured = (values: readonly number[]): MeasuredGroup => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { size: values.length, mean, deviation: Math.sqrt(squares / (values.length - 1)) };
};

/** Extra hours of sleep with two drugs: Student, The probable error of a mean, Biometrika 6, 1908. */
const first = measured([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const second = measured([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

describe('difference of two means', () => {
  it('agrees with the Welch test that the manual of R prints for Student’s sleep data', () => {
    // t = −1.8608, df = 17.776, p = 0.07939, 95% interval −3.3654832 to 0.2054832.
    const difference = meanDifference(first, second);
    expect(difference?.value).toBeCloseTo(-1.58, 10);
    expect(difference?.low).toBeCloseTo(-3.3654832, 6);
    expect(difference?.high).toBeCloseTo(0.2054832, 6);
    expect(difference?.pValue).toBeCloseTo(0.07939, 5);
  });

  it('is the other way round for a rise, and nothing for equal groups', () => {
    const rise = meanDifference(second, first);
    expect(rise?.low).toBeCloseTo(-0.2054832, 6);
    expect(rise?.high).toBeCloseTo(3.3654832, 6);
    expect(meanDifference(first, first)).toMatchObject({ value: 0 });
    expect(meanDifference(first, first)?.pValue).toBeCloseTo(1, 7);
  });

  it('stands where only one group varies, and for large groups', () => {
    // The degrees of freedom are those of the other group: 4; limit 2.776 × 2 ÷ √5.
    const one = meanDifference({ size: 5, mean: 10, deviation: 2 }, { size: 900, mean: 8, deviation: 0 });
    expect(one?.high).toBeCloseTo(2 + (2.776_445 * 2) / Math.sqrt(5), 5);
    const large = { size: 4e9, mean: 1, deviation: 2 };
    expect(meanDifference(large, { ...large, mean: 0 })?.pValue).toBe(0);
  });

  it('has no answer for one person, for a spread below nothing, and where nothing varies', () => {
    expect(meanDifference({ ...first, size: 1 }, second)).toBeNull();
    expect(meanDifference({ ...first, deviation: -1 }, second)).toBeNull();
    expect(meanDifference({ ...first, deviation: 0 }, { ...second, deviation: 0 })).toBeNull();
  });
});
