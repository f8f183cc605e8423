export type Row = Record<string, unknown>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each row of a list; what is no list, or no row, is left for the schema to judge. */
export const inEach = (list: unknown, change: (row: Row) => Row): unknown =>
  Array.isArray(list) ? list.map((row: unknown) => (isRow(row) ? change(row) : row)) : list;

/** A group; what is none is left for the schema to judge. */
export const inGroup = (group: unknown, change: (row: Row) => Row): unknown =>
  isRow(group) ? change(group) : group;

/** The fields that are given, so that a field that was not there is not made. */
export const given = (fields: Row): Row =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A record without one of its fields. */
export const without = (record: Row, name: string): Row =>
  Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));
