import { type Bounds, type Percentiles, metalog } from './metalog.ts';
import { pert } from './pert.ts';
import { type Quantile } from './quantile-table.ts';
import { lognormal, triangular, uniform } from './simple-distributions.ts';
import { twoHalves } from './two-halves.ts';

/** What a person may mean by low, base and high. */
type Meaning = 'percentiles' | 'pert' | 'triangular' | 'uniform' | 'lognormal';

/** How a range is drawn. `fixed` is one amount; `disordered` a range whose low is not the least: drawn at its base. */
export type RangeShape = 'metalog' | 'two-halves' | 'fixed' | 'disordered' | Exclude<Meaning, 'percentiles'>;

export interface RangeDistribution {
  shape: RangeShape;
  quantile: Quantile;
}

/** A bound holds only where the whole range keeps to it: a person may say that an amount can be negative. */
const keptBounds = ({ low, high }: Percentiles, { least, most }: Bounds): Bounds => ({
  least: least !== null && low >= least ? least : null,
  most: most !== null && high <= most ? most : null,
});

/** Limits as a source gives them: nothing lies beyond. Null for what is none, or no range of this kind. */
const ofMeaning = ({ low, base, high }: Percentiles, meaning: Meaning): Quantile | null => {
  const limits = { least: low, mode: base, greatest: high };
  const made: Record<Meaning, () => Quantile | null> = {
    percentiles: () => null,
    pert: () => pert(limits),
    triangular: () => triangular(limits),
    uniform: () => uniform(low, high),
    lognormal: () => (low > 0 ? lognormal(low, high) : null),
  };
  return made[meaning]();
};

/**
 * The distribution of what a person means by low, base and high: one time in ten less, as likely above as below, one
 * time in ten more. The metalog where there is one. PERT is no second choice: with λ = 4 its base must lie between 31%
 * and 69% of the range, within what the metalog covers (17% to 83%). Two half distributions keep all three.
 */
export const rangeDistribution = (
  percentiles: Percentiles,
  bounds: Bounds,
  meaning: Meaning = 'percentiles',
): RangeDistribution => {
  const { low, base, high } = percentiles;
  const always = (): number => base;
  if (!(low <= base && base <= high)) return { shape: 'disordered', quantile: always };
  if (low === high) return { shape: 'fixed', quantile: always };
  const stated = ofMeaning(percentiles, meaning);
  if (stated !== null && meaning !== 'percentiles') return { shape: meaning, quantile: stated };
  const kept = keptBounds(percentiles, bounds);
  const smooth = metalog(percentiles, kept);
  return smooth === null
    ? { shape: 'two-halves', quantile: twoHalves(percentiles, kept) }
    : { shape: 'metalog', quantile: smooth };
};
