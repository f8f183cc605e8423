import { describe, expect, it } from 'vitest';
import {
  chanceUnder,
  normalBeyond,
  normalQuantile,
  studentBeyond,
  studentQuantile,
} from '../../../src/core/statistics/distributions.ts';

describe('the normal distribution', () => {
  it('agrees with the printed tables', () => {
    // Abramowitz and Stegun, table 26.1.
    expect(chanceUnder(0)).toBeCloseTo(0.5, 15);
    expect(chanceUnder(-1)).toBeCloseTo(0.158655253931457, 14);
    expect(chanceUnder(2.4)).toBeCloseTo(1 - 0.00819753592459613, 14);
    expect(normalBeyond(-3)).toBeCloseTo(2 * 0.00134989803163009, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.1)).toBeCloseTo(-1.2815515655446004, 12);
  });
});

describe('Student’s distribution', () => {
  it.each([
    // Fisher and Yates, Statistical Tables, table III: 5% and 1%, two-sided.
    [1, 12.706, 63.657],
    [4, 2.776, 4.604],
    [10, 2.228, 3.169],
    [30, 2.042, 2.75],
    [120, 1.98, 2.617],
  ])('with %d degrees of freedom has the limits of the printed table', (degrees, five, one) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(five, 3);
    expect(studentQuantile(0.995, degrees)).toBeCloseTo(one, 3);
    expect(studentBeyond(five, degrees)).toBeCloseTo(0.05, 3);
    expect(studentBeyond(-one, degrees)).toBeCloseTo(0.01, 3);
  });

  it('becomes the normal one, without a step', () => {
    for (const degrees of [1e6, 1e6 + 1, 1e9, 1e15]) {
      expect(studentQuantile(0.975, degrees)).toBeCloseTo(1.95996, 4);
      expect(studentBeyond(1.959964, degrees)).toBeCloseTo(0.05, 5);
    }
  });
});
