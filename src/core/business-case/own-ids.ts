import { fieldMeta } from '../quantities/field.ts';
import { type AnySchema, definitionOf, unwrapped } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { freeId } from './free-id.ts';
import { isSafeId, isSafeName, nearestSafeId } from './safe-id.ts';

type Row = Record<string, unknown>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id that was given anew, and where: the path of its list, and what the list is called. */
export interface NewId {
  code: 'same-id' | 'unusable-id';
  path: string;
  list: string;
  from: string;
  to: string;
}

interface Place {
  path: string;
  list: string;
  /** Whether the ids are names between dots, as those of inputs. */
  isNames: boolean;
}

/** The ids of a list, each usable and none twice. The first of several that are the same keeps it, and with it whatever names it. */
const ownIds = (ids: readonly string[], place: Place, news: NewId[]): string[] => {
  const isSafe = place.isNames ? isSafeName : isSafeId;
  const taken = new Set(ids.filter(isSafe));
  const seen = new Set<string>();
  const last = new Map<string, number>();
  return ids.map((id) => {
    const isUsable = isSafe(id);
    if (isUsable && !seen.has(id)) {
      seen.add(id);
      return id;
    }
    const wanted = isUsable ? id : nearestSafeId(id, place.isNames ? 'input' : 'row');
    const to = freeId(wanted.slice(0, 90), (tried) => taken.has(tried), last.get(wanted));
    last.set(wanted, Number(/-(\d+)$/u.exec(to)?.[1] ?? 1) + 1);
    taken.add(to);
    seen.add(to);
    news.push({
      code: isUsable ? 'same-id' : 'unusable-id',
      path: place.path,
      list: place.list,
      from: id,
      to,
    });
    return to;
  });
};

const step = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const withIds = (rows: readonly unknown[], place: Place, news: NewId[]): unknown[] => {
  const named = rows.filter((row): row is Row => isRecord(row) && typeof row['id'] === 'string');
  if (named.length !== rows.length) return [...rows];
  const ids = ownIds(
    named.map(({ id }) => id as string),
    place,
    news,
  );
  return named.map((row, index) => (row['id'] === ids[index] ? row : { ...row, id: ids[index] }));
};

/** A record whose names are ids: its values are estimates, or references to one. */
const isKeyed = (schema: AnySchema): boolean => {
  const { valueType } = definitionOf(inside(schema));
  return valueType !== undefined && ['object', 'union'].includes(definitionOf(unwrapped(valueType)).type);
};

const withNames = (record: Row, place: Place, news: NewId[]): Row => {
  const names = ownIds(Object.keys(record), place, news);
  return Object.fromEntries(Object.values(record).map((value, index) => [names[index] ?? '', value]));
};

const titleOf = (schema: AnySchema, otherwise: string): string => fieldMeta(schema)?.title ?? otherwise;

/** The value with an id of its own for each row and input; what is given anew is noted in `news`. */
export const withOwnIds = (
  schema: AnySchema,
  value: unknown,
  news: NewId[],
  path = '',
  list = '',
): unknown => {
  const place = { path, list: titleOf(schema, list), isNames: false };
  if (Array.isArray(value)) {
    const item = definitionOf(inside(schema)).element;
    if (item === undefined) return value;
    return withIds(value, place, news).map((row) =>
      withOwnIds(item, row, news, `${path}[${isRecord(row) ? String(row['id']) : ''}]`, place.list),
    );
  }
  if (!isRecord(value)) return value;
  const record = isKeyed(schema) ? withNames(value, { ...place, isNames: true }, news) : value;
  return Object.fromEntries(
    Object.entries(record).map(([name, part]) => {
      const field = fieldIn(schema, name);
      return [
        name,
        field === undefined
          ? part
          : withOwnIds(field, part, news, step(path, name), titleOf(field, place.list || 'Shared inputs')),
      ];
    }),
  );
};
