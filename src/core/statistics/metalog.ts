import type { Quantile } from './quantile-table.ts';

/** What one time in ten it will be less than, what it is as likely above as below, what it exceeds one time in ten. */
export interface Percentiles {
  low: number;
  base: number;
  high: number;
}

/** What an amount cannot be less or more than; null where there is no such end. */
export interface Bounds {
  least: number | null;
  most: number | null;
}

/** ln(0.9 ÷ 0.1): how far P90 stands from the median on the scale of log odds. */
const logOdds = Math.log(9);

/** Below this share of the range, or above the rest of it, the base leaves no three-term metalog: k of Keelin 2016, α = 10%. */
const leastSkew = 0.5 * (1 - 1.66711 * (0.5 - 0.1));

/** Whether a three-term metalog without bounds passes through the three: the base must not lie too near to either end. */
export const isFeasible = ({ low, base, high }: Percentiles): boolean => {
  const place = (base - low) / (high - low);
  return place > leastSkew && place < 1 - leastSkew;
};

/** Keelin, The Metalog Distributions (Decision Analysis 13, 2016), symmetric-percentile triplets: exact at all three. */
const unbounded = ({ low, base, high }: Percentiles): Quantile => {
  const width = high - low;
  const spread = width / (2 * logOdds);
  const skew = (width * (1 - (2 * (base - low)) / width)) / (0.8 * logOdds);
  return (chance) => {
    const odds = Math.log(chance / (1 - chance));
    return base + spread * odds + skew * (chance - 0.5) * odds;
  };
};

const through = (percentiles: Percentiles, scale: (value: number) => number): Percentiles => ({
  low: scale(percentiles.low),
  base: scale(percentiles.base),
  high: scale(percentiles.high),
});

/** Beyond this exponent a number is infinite. */
const exponential = (exponent: number): number => Math.exp(Math.min(700, exponent));

/** On which scale there are no bounds, and the way back. */
const scales = ({ least, most }: Bounds) => {
  if (least !== null && most !== null)
    return {
      there: (value: number) => Math.log((value - least) / (most - value)),
      back: (scaled: number) => least + (most - least) / (1 + exponential(-scaled)),
    };
  if (least !== null)
    return {
      there: (value: number) => Math.log(value - least),
      back: (scaled: number) => least + exponential(scaled),
    };
  if (most !== null)
    return {
      there: (value: number) => -Math.log(most - value),
      back: (scaled: number) => most - exponential(-scaled),
    };
  return { there: (value: number) => value, back: (scaled: number) => scaled };
};

/**
 * The three-term metalog through three percentiles, bounded below by logarithms, on both sides by log odds. Null where
 * there is none: the base too near to an end, an end on or beyond a bound.
 */
export const metalog = (percentiles: Percentiles, bounds: Bounds): Quantile | null => {
  const { there, back } = scales(bounds);
  const scaled = through(percentiles, there);
  const isDefined = [scaled.low, scaled.base, scaled.high].every(Number.isFinite);
  if (!isDefined || !(scaled.low < scaled.high) || !isFeasible(scaled)) return null;
  const quantile = unbounded(scaled);
  return (chance) => back(quantile(chance));
};
