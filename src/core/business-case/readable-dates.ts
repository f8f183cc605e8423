import { fieldMeta } from '../quantities/field.ts';
import { type AnySchema, definitionOf } from '../quantities/schema-parts.ts';
import { fieldIn, inside } from './field-in.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);

const kinds: Readonly<Record<string, (text: string) => boolean>> = { date: isDay, month: isMonth };

/** The same value where every date in it can be read; what cannot is empty. */
const readable = (value: unknown, schema: AnySchema): unknown => {
  if (typeof value === 'string') {
    const isRead = kinds[fieldMeta(schema)?.control ?? ''];
    return isRead === undefined || value === '' || isRead(value) ? value : '';
  }
  if (Array.isArray(value)) {
    const item = definitionOf(inside(schema)).element;
    if (item === undefined) return value;
    const rows = value.map((row) => readable(row, item));
    return rows.some((row, index) => row !== value[index]) ? rows : value;
  }
  if (!isRecord(value)) return value;
  const changed = Object.entries(value).flatMap(([name, part]) => {
    const field = typeof part === 'object' || typeof part === 'string' ? fieldIn(schema, name) : undefined;
    const next = field === undefined ? part : readable(part, field);
    return next === part ? [] : [[name, next] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
};

const known = new WeakMap<BusinessCase, BusinessCase>();

/**
 * The case as documents may tell it: what was typed as a date and is none waits at its field until it is corrected, and
 * is in no sentence. What was decided and sent out stays as it was.
 */
export const withReadableDates = (businessCase: BusinessCase): BusinessCase => {
  const found = known.get(businessCase);
  if (found !== undefined) return found;
  const { editions, approved } = businessCase;
  const { editions: _editions, approved: _approved, ...now } = businessCase;
  const told = readable(now, businessCaseSchema) as typeof now;
  const made = told === now ? businessCase : ({ ...told, editions, approved } as BusinessCase);
  known.set(businessCase, made);
  return made;
};
