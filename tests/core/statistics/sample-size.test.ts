import { describe, expect, it } from 'vitest';
import { groupSizeForRates, groupSizeForShares } from '../../../src/core/statistics/sample-size.ts';

describe('cases needed in each group', () => {
  it.each([
    // By (1.95996 + 0.84162)² [p₁q₁ + p₂q₂] ÷ (p₁ − p₂)²; churn, first-contact resolution, attrition.
    [0.03, 0.025, 16_789],
    [0.7, 0.73, 3_550],
    [0.2, 0.18, 6_036],
  ])('tells %d from %d with %d people', (first, second, size) => {
    expect(Math.abs((groupSizeForShares(first, second) ?? 0) - size)).toBeLessThanOrEqual(1);
  });

  it('counts events that can happen more than once by their rate', () => {
    // (2.80158)² × (3 + 2.55) ÷ 0.45² = 215.1.
    expect(groupSizeForRates(3, 2.55)).toBe(216);
    expect(groupSizeForRates(3, 3)).toBeNull();
  });
});
