import { describe, expect, it } from 'vitest';
import {
  groupSizeForMeans,
  groupSizeForRates,
  groupSizeForShares,
} from '../../../src/core/statistics/sample-size.ts';

describe('cases needed in each group', () => {
  it.each([
    // power.prop.test(p1, p2, power = 0.8) of R, rounded up: 1,093.7, 3,553.1, 16,791.5 and 6,038.5. With a variance for
    // each share, which is not what the test uses, it would be two or three fewer: 1,091, 3,551, 16,789 and 6,036.
    [0.2, 0.25, 1094],
    [0.7, 0.73, 3554],
    [0.03, 0.025, 16_792],
    [0.2, 0.18, 6039],
  ])('tells %d from %d with %d people', (first, second, size) => {
    expect(groupSizeForShares(first, second)).toBe(size);
    expect(groupSizeForShares(second, first)).toBe(size);
  });

  it('tells nobody from everybody, and nothing from what is no share or equal', () => {
    // z² × 2 × ½ × ½, with z = 1.95996: 1.92.
    expect(groupSizeForShares(0, 1)).toBe(2);
    expect(groupSizeForShares(0.2, 0.2)).toBeNull();
    expect(groupSizeForShares(0.2, 1.2)).toBeNull();
    expect(groupSizeForShares(-0.1, 0.2)).toBeNull();
  });

  it('counts events that can happen more than once by their rate', () => {
    // (2.80158)² × (3 + 2.55) ÷ 0.45² = 215.1.
    expect(groupSizeForRates(3, 2.55)).toBe(216);
    expect(groupSizeForRates(3, 3)).toBeNull();
  });

  it('measures means by their spread', () => {
    // Twice (2.80158)² for a difference of one standard deviation: 15.7. Half of that difference takes four times as many.
    expect(groupSizeForMeans(3, [3, 3])).toBe(16);
    expect(groupSizeForMeans(-1.5, [3, 3])).toBe(63);
    expect(groupSizeForMeans(0, [3, 3])).toBeNull();
    expect(groupSizeForMeans(1, [0, 0])).toBeNull();
  });
});
