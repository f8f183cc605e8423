import type { Kept } from '../../model/kept-or-made.ts';
import { type PointSet, newPointSet } from '../../statistics/point-set.ts';

/**
 * What is kept from one edit to the next: the points, and every column with what it was made from. One changed input
 * makes one new column; whatever is made from others alone is found again.
 */
export interface UncertaintyCache {
  points: PointSet;
  kept: Kept;
}

export const newUncertaintyCache = (seed: number): UncertaintyCache => ({
  points: newPointSet(seed),
  kept: new Map(),
});
