import { isUnchanged } from '../data/keeping.ts';

/** A place in which two states of a case differ, and what stands there in each; undefined where nothing does. */
export interface Difference {
  path: string;
  before: unknown;
  after: unknown;
}

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (row: unknown): string | undefined =>
  isGroup(row) && typeof row['id'] === 'string' ? row['id'] : undefined;

const isTable = (value: unknown): value is Group[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => idOf(row) !== undefined);

const byId = (rows: readonly Group[]): Group =>
  Object.fromEntries(rows.map((row) => [`[${idOf(row)}]`, row]));

const emptyTable = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Rows with ids are compared by them, whatever their order; other lists, and what is only on one side, as a whole. */
const partsOf = (before: unknown, after: unknown): { before: Group; after: Group; joint: string } | null => {
  if (isGroup(before) && isGroup(after)) return { before, after, joint: '.' };
  const isRows = (isTable(before) || emptyTable(before)) && (isTable(after) || emptyTable(after));
  if (!isRows || (emptyTable(before) && emptyTable(after))) return null;
  return {
    before: isTable(before) ? byId(before) : {},
    after: isTable(after) ? byId(after) : {},
    joint: '',
  };
};

const isNothing = (value: unknown): boolean => value === undefined || value === '' || emptyTable(value);

const between = (path: string, before: unknown, after: unknown): Difference[] => {
  if (isUnchanged(before, after) || (isNothing(before) && isNothing(after))) return [];
  const parts = partsOf(before, after);
  if (parts === null) return [{ path, before, after }];
  const names = [...new Set([...Object.keys(parts.before), ...Object.keys(parts.after)])];
  return names.flatMap((name) =>
    between(path === '' ? name : `${path}${parts.joint}${name}`, parts.before[name], parts.after[name]),
  );
};

/** Not of the case itself: which file it is, and what was exported of it. */
const apart = new Set(['schemaVersion', 'id', 'editions', 'approved']);

/** Where two states of one case differ, in the order of the case: paths as documents carry them. */
export const differencesOf = (before: Group, after: Group): Difference[] =>
  between('', before, after).filter(({ path }) => !apart.has(/^[^.[]*/u.exec(path)?.[0] ?? ''));
