import { newPointSet } from '../../statistics/point-set.ts';
import type { UncertaintyCache } from './kept-or-made.ts';

export const newUncertaintyCache = (seed: number): UncertaintyCache => ({
  points: newPointSet(seed),
  kept: new Map(),
});
