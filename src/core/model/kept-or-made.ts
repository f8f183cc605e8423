import type { Column } from './column.ts';

/** Everything that was made, by name, with what it was made of. */
export type Kept = Map<string, { from: readonly unknown[]; made: unknown }>;

/** What was made under this name, if it was made of the same things; else made anew and kept instead. */
export const keptOrMade = <Made>(
  kept: Kept,
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
