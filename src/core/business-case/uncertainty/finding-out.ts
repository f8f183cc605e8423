import { groupsOf, valueOfFindingOut } from '../../statistics/value-of-information.ts';
import type { DrawnInput } from './drawn-inputs.ts';
import { keptOrMade } from '../../model/kept-or-made.ts';
import type { UncertaintyCache } from './uncertainty-cache.ts';

/** What it is worth, at most, to know an input before deciding whether to go ahead. */
export interface FindingOut {
  id: string;
  name: string;
  value: number;
}

/** Every input by what it is worth to find it out, the most first; nothing where there is no range. */
export const findingOut = (
  inputs: readonly DrawnInput[],
  worth: Float64Array,
  cache: UncertaintyCache,
): FindingOut[] =>
  inputs
    .map(({ input: { id, name }, scores }) => {
      if (scores === null) return { id, name, value: 0 };
      const groups = keptOrMade(cache.kept, `groups ${id}`, [scores], () => groupsOf(scores));
      const value = valueOfFindingOut(worth, groups);
      return { id, name, value: Number.isFinite(value) ? value : 0 };
    })
    .toSorted((a, b) => b.value - a.value);
