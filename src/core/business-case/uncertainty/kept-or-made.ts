import type { Column } from '../../model/column.ts';
import type { PointSet } from '../../statistics/point-set.ts';

/**
 * What is kept from one edit to the next: the points, and every column with what it was made from. One changed input
 * makes one new column; whatever is made from others alone is found again.
 */
export interface UncertaintyCache {
  points: PointSet;
  kept: Map<string, { from: readonly unknown[]; made: unknown }>;
}

/** What was made under this name, if it was made from the same things; else made anew and kept instead. */
export const keptOrMade = <Made>(
  { kept }: UncertaintyCache,
  name: string,
  from: readonly (Column | string | null)[],
  make: () => Made,
): Made => {
  const known = kept.get(name);
  const isSame =
    known?.from.length === from.length && from.every((part, index) => part === known.from[index]);
  if (known !== undefined && isSame) return known.made as Made;
  const made = make();
  kept.set(name, { from, made });
  return made;
};
