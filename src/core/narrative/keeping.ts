type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const idOf = (item: unknown): string | null =>
  isGroup(item) && typeof item['id'] === 'string' ? item['id'] : null;

/** The part of the old list that an item of the new one continues: by its id where it has one, else by its place. */
const counterparts = (before: readonly unknown[]): ((item: unknown, index: number) => unknown) => {
  const byId = new Map(before.map((item) => [idOf(item), item]));
  return (item, index) => {
    const id = idOf(item);
    return id === null ? before[index] : byId.get(id);
  };
};

const keptList = (before: readonly unknown[], now: readonly unknown[]): readonly unknown[] => {
  const counterpart = counterparts(before);
  const items = now.map((item, index) => keeping(counterpart(item, index), item));
  if (items.length === before.length && items.every((item, index) => Object.is(item, before[index])))
    return before;
  return items;
};

const keptGroup = (before: Group, now: Group): Group => {
  const names = Object.keys(now);
  const parts = names.map((name) => keeping(before[name], now[name]));
  const isSame =
    Object.keys(before).length === names.length &&
    names.every((name, index) => Object.hasOwn(before, name) && Object.is(parts[index], before[name]));
  return isSame ? before : Object.fromEntries(names.map((name, index) => [name, parts[index]]));
};

/**
 * Plain data with every part that did not change taken over from what was there before: equal parts become the same
 * object, so that whoever keeps something by a part need not compare it. Neither argument is changed.
 */
export const keeping = <Data>(before: unknown, now: Data): Data => {
  if (Object.is(before, now) || !isGroup(before) || !isGroup(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  return (
    Array.isArray(now) ? keptList(before as unknown as unknown[], now) : keptGroup(before, now)
  ) as Data;
};

/** Whether two pieces of plain data say the same. */
export const isUnchanged = (before: unknown, now: unknown): boolean =>
  Object.is(keeping(before, now), before);
