import { type AnySchema, definitionOf } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { freeId } from './free-id.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

type Row = Record<string, unknown>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of several rows keeps the id, and with it whatever names it. */
const apart = (rows: readonly unknown[]): unknown[] => {
  const taken = new Set(
    rows.flatMap((row) => (isRecord(row) && typeof row['id'] === 'string' ? row['id'] : [])),
  );
  const seen = new Set<string>();
  return rows.map((row) => {
    if (!isRecord(row) || typeof row['id'] !== 'string') return row;
    const { id } = row;
    const own = seen.has(id) ? freeId(id || 'row', (tried) => taken.has(tried)) : id;
    seen.add(own);
    taken.add(own);
    return own === id ? row : { ...row, id: own };
  });
};

const within = (schema: AnySchema, value: unknown): unknown => {
  const item = definitionOf(inside(schema)).element;
  if (Array.isArray(value))
    return item === undefined ? value : apart(value).map((part: unknown) => within(item, part));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const field = fieldIn(schema, name);
      return [name, field === undefined ? part : within(field, part)];
    }),
  );
};

/**
 * The same case in which no two rows of a list have one id: a file that was put together by hand may hold such rows,
 * and they would be taken for one. Nothing is lost, and the first row keeps its id.
 */
export const withOwnIds = (businessCase: BusinessCase): BusinessCase =>
  within(businessCaseSchema, businessCase) as BusinessCase;
