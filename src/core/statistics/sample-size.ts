import { normalQuantile } from './normal.ts';

/** 5% two-sided, and four chances in five to see an effect that is there. */
const usual = { significance: 0.05, power: 0.8 };

const reach = ({ significance, power }: typeof usual): number =>
  normalQuantile(1 - significance / 2) + normalQuantile(power);

/**
 * People in each of two groups to tell two shares apart: (z(α/2) + z(β))² × (p₁q₁ + p₂q₂) ÷ (p₁ − p₂)², rounded up.
 * Null when the shares are equal or not between 0 and 1.
 */
export const groupSizeForShares = (first: number, second: number, sureness = usual): number | null => {
  const isShare = (share: number): boolean => share >= 0 && share <= 1;
  if (first === second || !isShare(first) || !isShare(second)) return null;
  const variance = first * (1 - first) + second * (1 - second);
  return Math.ceil((reach(sureness) ** 2 * variance) / (first - second) ** 2);
};

/** The same for events counted for each case, which may be more than one (Poisson: the variance is the rate). */
export const groupSizeForRates = (first: number, second: number, sureness = usual): number | null =>
  first === second || first < 0 || second < 0
    ? null
    : Math.ceil((reach(sureness) ** 2 * (first + second)) / (first - second) ** 2);
