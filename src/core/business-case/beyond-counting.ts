import { fieldMeta } from '../quantities/field.ts';
import { isCountable } from '../quantities/countable.ts';
import { type AnySchema, definitionOf, unwrapped } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

/** A number that a file gave and nothing can be computed from, with what its field is called. */
export interface Beyond {
  path: string;
  list: string;
  typed: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records of what was, not amounts that somebody types. */
const history = new Set(['editions', 'approved']);

const isAmount = (schema: AnySchema): boolean => definitionOf(unwrapped(schema)).type === 'number';

const kindOf = (schema: AnySchema): 'share' | 'amount' =>
  fieldMeta(schema)?.control === 'share' ? 'share' : 'amount';

interface Walk {
  schema: AnySchema;
  path: string;
  list: string;
}

/** A number of a table keeps its place as zero, and its row is not computed while it waits. */
const rowOf = (values: readonly unknown[], item: AnySchema, at: Walk, beyond: Beyond[]): unknown[] =>
  values.map((value, index) => {
    if (typeof value === 'number' && isAmount(item)) {
      if (isCountable(value)) return value;
      beyond.push({ path: `${at.path}[${index}]`, list: at.list, typed: String(value) });
      return 0;
    }
    const key = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : String(index);
    return kept(value, { ...at, schema: item, path: `${at.path}[${key}]` }, beyond);
  });

const kept = (value: unknown, at: Walk, beyond: Beyond[]): unknown => {
  if (Array.isArray(value)) {
    const item = definitionOf(inside(at.schema)).element;
    return item === undefined ? value : rowOf(value, item, at, beyond);
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const field = at.path === '' && history.has(name) ? undefined : fieldIn(at.schema, name);
      if (field === undefined) return [[name, part]];
      const path = at.path === '' ? name : `${at.path}.${name}`;
      const list = fieldMeta(field)?.title ?? at.list;
      if (typeof part !== 'number' || !isAmount(field))
        return [[name, kept(part, { schema: field, path, list }, beyond)]];
      if (isCountable(part, kindOf(field))) return [[name, part]];
      beyond.push({ path, list, typed: String(part) });
      return [];
    }),
  );
};

/**
 * The case without numbers that cannot be counted with: each waits as an unread amount, so that its field says what is
 * wrong with it and nothing is lost or computed from it.
 */
export const withoutBeyond = (
  businessCase: BusinessCase,
): { businessCase: BusinessCase; beyond: Beyond[] } => {
  const beyond: Beyond[] = [];
  const within = kept(
    businessCase,
    { schema: businessCaseSchema, path: '', list: '' },
    beyond,
  ) as BusinessCase;
  if (beyond.length === 0) return { businessCase, beyond };
  const waiting = Object.fromEntries(beyond.map(({ path, typed }) => [path, typed]));
  return {
    businessCase: { ...within, unreadAmounts: { ...waiting, ...within.unreadAmounts } },
    beyond,
  };
};
