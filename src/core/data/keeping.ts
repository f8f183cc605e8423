type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const idOf = (item: unknown): string | null =>
  isGroup(item) && typeof item['id'] === 'string' ? item['id'] : null;

const keptList = (before: readonly unknown[], now: readonly unknown[]): readonly unknown[] => {
  let byId: Map<string | null, unknown> | undefined;
  /** The part of the old list that an item continues: by its id where it has one, else by its place. */
  const counterpart = (item: unknown, index: number): unknown => {
    const id = idOf(item);
    if (id === null || id === idOf(before[index])) return before[index];
    byId ??= new Map(before.map((old) => [idOf(old), old]));
    return byId.get(id);
  };
  const items = now.map((item, index) => keeping(counterpart(item, index), item));
  const isSame =
    items.length === before.length && items.every((item, index) => Object.is(item, before[index]));
  return isSame ? before : items;
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
export const isUnchanged = (before: unknown, now: unknown): boolean => {
  if (Object.is(before, now)) return true;
  if (!isGroup(before) || !isGroup(now) || Array.isArray(before) !== Array.isArray(now)) return false;
  const names = Object.keys(now);
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && isUnchanged(before[name], now[name]))
  );
};
