import { isSeen } from '../data/seen.ts';
import { fieldMeta } from '../quantities/field.ts';
import { type AnySchema, definitionOf, itemOfSchema } from '../quantities/schema-parts.ts';
import { inside } from './field-in.ts';
import { type BusinessCase, businessCaseSchema } from './schema/index.ts';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (schema: AnySchema): [string, AnySchema][] =>
  Object.entries(definitionOf(inside(schema)).shape ?? {});

/** The field that names a row of a list: its first line of text. */
export const namingField = (list: AnySchema): string | undefined => {
  const item = itemOfSchema(list);
  return item === undefined
    ? undefined
    : fieldsOf(item).find(([, field]) => {
        const meta = fieldMeta(field);
        return (meta?.control === 'text' || meta?.control === 'prose') && meta.hidden !== true;
      })?.[0];
};

const isList = (schema: AnySchema): boolean => fieldMeta(schema)?.control === 'list';

/** Groups of a comparison are told by their side, and people asked for by how many they are: they need no name. */
const withoutNames = new Set(['pilot.groups', 'ask.team']);

/** A row without a name, and where it is. */
export interface NamelessRow {
  list: string;
  /** What a row of the list is called: "risk". */
  one: string;
  path: string;
}

const found = (schema: AnySchema, value: unknown, path: string): NamelessRow[] => {
  if (isList(schema)) {
    const name = namingField(schema);
    if (!Array.isArray(value) || name === undefined || withoutNames.has(path)) return [];
    const { one = 'row' } = fieldMeta(schema) ?? {};
    return value.flatMap((row: unknown) =>
      isRow(row) && !isSeen(row[name])
        ? [{ list: path, one, path: `${path}[${String(row['id'])}].${name}` }]
        : [],
    );
  }
  return isRow(value)
    ? fieldsOf(schema).flatMap(([name, field]) =>
        found(field, value[name], path === '' ? name : `${path}.${name}`),
      )
    : [];
};

/** Rows that nobody has named: no document can tell them. */
export const namelessRows = (businessCase: BusinessCase): NamelessRow[] =>
  found(businessCaseSchema, businessCase, '');

const kept = (schema: AnySchema, value: unknown, path: string): unknown => {
  if (isList(schema)) {
    const name = namingField(schema);
    if (!Array.isArray(value) || name === undefined || withoutNames.has(path)) return value;
    return value.every((row) => !isRow(row) || isSeen(row[name]))
      ? value
      : value.filter((row) => !isRow(row) || isSeen(row[name]));
  }
  if (!isRow(value)) return value;
  const parts = fieldsOf(schema).map(([name, field]) => {
    const part = value[name];
    return [name, kept(field, part, path === '' ? name : `${path}.${name}`), part] as const;
  });
  return parts.every(([, now, before]) => now === before)
    ? value
    : { ...value, ...Object.fromEntries(parts.map(([name, now]) => [name, now])) };
};

/** The case without the rows that nobody has named; the same object where there are none. */
export const withoutNameless = (businessCase: BusinessCase): BusinessCase =>
  kept(businessCaseSchema, businessCase, '') as BusinessCase;
