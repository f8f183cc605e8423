import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type FieldMeta, fieldMeta } from '../../../src/core/quantities/field.ts';
import {
  type AnySchema,
  definitionOf,
  itemOfSchema,
  unwrapped,
} from '../../../src/core/quantities/schema-parts.ts';

type Group = Record<string, unknown>;

/** A field that somebody types words into, and the word that was put into it. */
export interface MarkedField {
  /** Without its rows: `risks.cause`. */
  field: string;
  /** With them: `risks[fade].cause`. */
  path: string;
  mark: string;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A word that no language has, each once: "qaabx", "qaacx". */
const markOf = (count: number): string => {
  const letters = [676, 26, 1].map((place) => 97 + (Math.floor(count / place) % 26));
  return `q${String.fromCodePoint(...letters)}x`;
};

/** As the last word of what was typed, before its stop. */
const withMark = (text: string, mark: string): string =>
  /[.?!]$/u.test(text) ? `${text.slice(0, -1)} ${mark}${text.slice(-1)}` : `${text} ${mark}`.trim();

const isTypedInto = ({ control, hidden, names, offered }: FieldMeta): boolean =>
  ['text', 'prose', 'words'].includes(control) &&
  hidden !== true &&
  names === undefined &&
  offered === undefined;

/** Parts of the file that no form asks for: what the program keeps of itself, and choices. */
const notAsked: ReadonlySet<string> = new Set([
  'schemaVersion',
  'id',
  'editions',
  'approved',
  'wordingOverrides',
  'documentChoices',
  'storyTemplate',
  'notForUs',
  'unreadAmounts',
  'datesBecause',
  'house',
]);

/** What is typed beside a number, in whatever form it is given. */
const ofNumbers: ReadonlySet<string> = new Set(['source', 'owner']);

/**
 * A case in which every field of words holds a word of its own, as the last of what stands there. What is empty gets
 * the example of its form, and a list without rows one row; numbers, choices and names of other rows stay as they are.
 */
export const markedCase = (of: BusinessCase): { businessCase: BusinessCase; fields: MarkedField[] } => {
  const fields: MarkedField[] = [];
  const marked = (text: string, field: string, path: string): string => {
    const mark = markOf(fields.length);
    fields.push({ field, path, mark });
    return withMark(text, mark);
  };
  const inRow = (schema: AnySchema, value: unknown, field: string, path: string): unknown => {
    const { shape = {} } = definitionOf(unwrapped(schema));
    const group = isGroup(value) ? value : {};
    const parts = Object.entries(shape).map(
      ([name, part]) => [name, within(part, group[name], `${field}.${name}`, `${path}.${name}`)] as const,
    );
    return { ...group, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined)) };
  };
  /** A number with where it comes from, or whom it was asked of. */
  const inNumber = (value: Group, field: string, path: string): Group => {
    const asked = value['asked'];
    return {
      ...value,
      ...Object.fromEntries(
        [...ofNumbers].map((name) => [
          name,
          marked(textOf(value[name]), `${field}.${name}`, `${path}.${name}`),
        ]),
      ),
      ...(isGroup(asked)
        ? {
            asked: {
              ...asked,
              ofWhom: marked(textOf(asked['ofWhom']), `${field}.asked.ofWhom`, `${path}.asked.ofWhom`),
            },
          }
        : {}),
    };
  };
  const within = (schema: AnySchema, value: unknown, field: string, path: string): unknown => {
    const meta = fieldMeta(schema);
    if (meta?.hidden === true) return value;
    if (meta !== undefined && isTypedInto(meta)) {
      const { example = '' } = meta;
      if (meta.control !== 'words') return marked(textOf(value) || example, field, path);
      const words = Array.isArray(value) && value.length > 0 ? value : [example];
      return words.map((word, index) => marked(textOf(word), field, `${path}[${index}]`));
    }
    if (meta?.control === 'group') return inRow(schema, value, field, path);
    if (meta?.control === 'list') {
      const item = itemOfSchema(schema);
      const rows: unknown[] = Array.isArray(value) && value.length > 0 ? value : [{ id: 'one' }];
      return item === undefined
        ? value
        : rows.map((row) => inRow(item, row, field, `${path}[${isGroup(row) ? textOf(row['id']) : ''}]`));
    }
    if (meta !== undefined && meta.control !== 'estimate') return value;
    if (!isGroup(value) || 'shared' in value) return value;
    const { valueType, shape = {} } = definitionOf(unwrapped(schema));
    if (valueType !== undefined)
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, within(valueType, one, field, `${path}.${name}`)]),
      );
    return 'base' in value || 'base' in shape
      ? inNumber(value, field, path)
      : inRow(schema, value, field, path);
  };
  const parts = Object.entries(definitionOf(businessCaseSchema).shape ?? {})
    .filter(([name]) => !notAsked.has(name))
    .map(([name, schema]) => [name, within(schema, (of as Group)[name], name, name)]);
  return { businessCase: businessCaseSchema.parse({ ...of, ...Object.fromEntries(parts) }), fields };
};
