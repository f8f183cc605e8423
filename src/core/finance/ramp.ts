/** How a benefit builds up to its full effect. */
export type Ramp = 'step' | 'linear' | 's-curve';

/** Steepness of the S-curve: with 10, the logistic curve spans 0.7% to 99.3% before it is stretched to 0 and 1. */
const steepness = 10;

const logistic = (x: number): number => 1 / (1 + Math.exp(-steepness * (x - 0.5)));

const curves: Record<Ramp, (x: number) => number> = {
  step: () => 1,
  linear: (x) => x,
  's-curve': (x) => (logistic(x) - logistic(0)) / (logistic(1) - logistic(0)),
};

/**
 * The share of the full effect in a month, counted from 0 at the start; the curve is read at the middle of the month,
 * so that the months of a linear ramp sum to exactly half of its length. A ramp multiplies benefits, never costs.
 */
export const rampShare = (ramp: Ramp, length: number, monthSinceStart: number): number => {
  if (monthSinceStart < 0) return 0;
  if (length <= 0 || monthSinceStart >= length) return 1;
  return curves[ramp](Math.min(1, (monthSinceStart + 0.5) / length));
};

/** The share that was given for the year of a month, counted from 0 at the start; the last one goes on. */
export const shareOfYear = (shares: readonly number[], monthSinceStart: number): number =>
  monthSinceStart < 0 ? 0 : (shares[Math.floor(monthSinceStart / 12)] ?? shares.at(-1) ?? 0);
