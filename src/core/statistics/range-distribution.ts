import { type Bounds, type Percentiles, metalog } from './metalog.ts';
import { type Quantile } from './quantile-table.ts';
import { twoHalves } from './two-halves.ts';

/** How a range is drawn. `fixed` is one amount; `disordered` a range whose low is not the least: drawn at its base. */
export type RangeShape = 'metalog' | 'two-halves' | 'fixed' | 'disordered';

export interface RangeDistribution {
  shape: RangeShape;
  quantile: Quantile;
}

/** A bound holds only where the whole range keeps to it: a person may say that an amount can be negative. */
const keptBounds = ({ low, high }: Percentiles, { least, most }: Bounds): Bounds => ({
  least: least !== null && low >= least ? least : null,
  most: most !== null && high <= most ? most : null,
});

/**
 * The distribution of what a person means by low, base and high: one time in ten less, as likely above as below, one
 * time in ten more. The metalog where there is one. PERT is no second choice: with λ = 4 its base must lie between 31%
 * and 69% of the range, within what the metalog covers (17% to 83%). Two half distributions keep all three.
 */
export const rangeDistribution = (percentiles: Percentiles, bounds: Bounds): RangeDistribution => {
  const { low, base, high } = percentiles;
  const always = (): number => base;
  if (!(low <= base && base <= high)) return { shape: 'disordered', quantile: always };
  if (low === high) return { shape: 'fixed', quantile: always };
  const kept = keptBounds(percentiles, bounds);
  const smooth = metalog(percentiles, kept);
  return smooth === null
    ? { shape: 'two-halves', quantile: twoHalves(percentiles, kept) }
    : { shape: 'metalog', quantile: smooth };
};
