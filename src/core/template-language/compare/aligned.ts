/** How two lists become one: what both hold in the same order, and between it what only one holds. */
export interface Gap<Item> {
  removed: Item[];
  added: Item[];
}

/** More comparisons than two versions of any text need; beyond, everything counts as changed. */
const most = 4_000_000;

/** For each place in both lists, how many of the items behind it can be kept. */
const keptBehind = (before: readonly string[], after: readonly string[]): Uint32Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = rows[row];
      const below = rows[row + 1];
      if (here === undefined || below === undefined) continue;
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  return rows;
};

/** The gaps between what two lists share: as few items as can be are removed and added. `keyOf` says what is the same. */
export const gapsBetween = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Gap<Item>[] => {
  if (before.length * after.length > most) return [{ removed: [...before], added: [...after] }];
  const [old, next] = [before.map(keyOf), after.map(keyOf)];
  const kept = keptBehind(old, next);
  const gaps: Gap<Item>[] = [{ removed: [], added: [] }];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const gap = gaps.at(-1);
    const [removed, added] = [before[row], after[column]];
    if (removed !== undefined && added !== undefined && old[row] === next[column]) {
      gaps.push({ removed: [], added: [] });
      row += 1;
      column += 1;
    } else if (
      added === undefined ||
      (removed !== undefined && (kept[row + 1]?.[column] ?? 0) >= (kept[row]?.[column + 1] ?? 0))
    ) {
      if (removed !== undefined) gap?.removed.push(removed);
      row += 1;
    } else {
      gap?.added.push(added);
      column += 1;
    }
  }
  return gaps.filter(({ removed, added }) => removed.length + added.length > 0);
};
