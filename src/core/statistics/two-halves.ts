import type { Bounds, Percentiles } from './metalog.ts';
import type { Quantile } from './quantile-table.ts';

const logOdds = Math.log(9);

/**
 * Two half logistic distributions that meet in the median, cut at the bounds: passes through any three ordered
 * percentiles, also where the base lies on an end, or the low end on zero (then it is zero one time in ten).
 */
export const twoHalves =
  ({ low, base, high }: Percentiles, { least, most }: Bounds): Quantile =>
  (chance) => {
    const far = Math.log(chance / (1 - chance)) / logOdds;
    const value = base + far * (far < 0 ? base - low : high - base);
    return Math.min(most ?? Infinity, Math.max(least ?? -Infinity, value));
  };
