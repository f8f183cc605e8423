import type { Batch, Key, Records } from './records.ts';

const textOf = (key: Key): string => JSON.stringify(key);

const beginsWith = (key: Key, prefix: Key): boolean =>
  key.length > prefix.length && prefix.every((part, index) => part === key[index]);

/** As IndexedDB orders keys: numbers before texts, part by part. */
const compared = (one: Key, other: Key): number => {
  const place = one.findIndex((part, index) => part !== other[index]);
  if (place === -1) return one.length - other.length;
  const [a, b] = [one[place], other[place]];
  if (b === undefined) return 1;
  if (typeof a === typeof b) return (a as string) < (b as string) ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
};

/**
 * Records that last as long as the tab, for a browser that keeps nothing. They are copied in and out, so that nobody
 * changes what is kept.
 */
export const memoryRecords = (): Records => {
  const kept = new Map<string, { key: Key; value: unknown }>();

  const found = (prefix: Key): { key: Key; value: unknown }[] =>
    [...kept.values()]
      .filter(({ key }) => beginsWith(key, prefix))
      .toSorted((one, other) => compared(one.key, other.key))
      .map(({ key, value }) => ({ key, value: structuredClone(value) }));

  const apply = ({ add = [], put = [], remove = [], removeUnder = [] }: Batch): void => {
    if (add.some((key) => kept.has(textOf(key)))) throw new DOMException('Key exists.', 'ConstraintError');
    const copied = put.map(([key, value]) => [textOf(key), { key, value: structuredClone(value) }] as const);
    for (const key of add) kept.set(textOf(key), { key, value: true });
    for (const prefix of removeUnder) for (const { key } of found(prefix)) kept.delete(textOf(key));
    for (const key of remove) kept.delete(textOf(key));
    for (const [key, entry] of copied) kept.set(key, entry);
  };

  return {
    isLasting: false,
    get: async (key) => structuredClone(kept.get(textOf(key))?.value),
    valuesUnder: async (prefix) => found(prefix).map(({ value }) => value),
    entriesUnder: async (prefix) => found(prefix).map(({ key, value }) => [key, value]),
    write: async (batch) => apply(batch),
    change: async (keys, decide) => {
      const { batch, result } = decide(keys.map((key) => structuredClone(kept.get(textOf(key))?.value)));
      apply(batch);
      return result;
    },
    erase: async () => kept.clear(),
  };
};
