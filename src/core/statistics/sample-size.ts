import { normalQuantile } from './distributions.ts';

/** 5% two-sided, and four chances in five to see an effect that is there. */
const usual = { significance: 0.05, power: 0.8 };

type Sureness = typeof usual;

const reaches = ({ significance, power }: Sureness): [number, number] => [
  normalQuantile(1 - significance / 2),
  normalQuantile(power),
];

const reach = (sureness: Sureness): number => {
  const [forChance, forPower] = reaches(sureness);
  return forChance + forPower;
};

/**
 * People in each of two groups to tell two shares apart by the pooled test, rounded up: (z(α/2) √(2p̄q̄) +
 * z(β) √(p₁q₁ + p₂q₂))² ÷ (p₁ − p₂)² (Fleiss, Statistical Methods for Rates and Proportions, without the correction for
 * continuity). Null when the shares are equal or not between 0 and 1.
 */
export const groupSizeForShares = (first: number, second: number, sureness = usual): number | null => {
  const isShare = (share: number): boolean => share >= 0 && share <= 1;
  if (first === second || !isShare(first) || !isShare(second)) return null;
  const [forChance, forPower] = reaches(sureness);
  const middle = (first + second) / 2;
  const apart = first * (1 - first) + second * (1 - second);
  const needed = forChance * Math.sqrt(2 * middle * (1 - middle)) + forPower * Math.sqrt(apart);
  return Math.ceil(needed ** 2 / (first - second) ** 2);
};

/** The same for events counted for each case, which may be more than one (Poisson: the variance is the rate). */
export const groupSizeForRates = (first: number, second: number, sureness = usual): number | null =>
  first === second || first < 0 || second < 0
    ? null
    : Math.ceil((reach(sureness) ** 2 * (first + second)) / (first - second) ** 2);

/**
 * The same for means that lie so far apart, with a variance for each group: (z(α/2) + z(β))² × (s₁² + s₂²) ÷ difference²
 * (Chow, Shao and Wang, Sample Size Calculations in Clinical Research, chapter 3). Null without a difference or a spread.
 */
export const groupSizeForMeans = (
  difference: number,
  deviations: readonly [number, number],
  sureness = usual,
): number | null => {
  const variance = deviations[0] ** 2 + deviations[1] ** 2;
  if (!(Math.abs(difference) > 0) || !(variance > 0)) return null;
  return Math.ceil((reach(sureness) ** 2 * variance) / difference ** 2);
};
