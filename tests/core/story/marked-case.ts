import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type FieldMeta, fieldMeta } from '../../../src/core/quantities/field.ts';
import { type AnySchema, definitionOf, itemOfSchema } from '../../../src/core/quantities/schema-parts.ts';
import { estimateSchema } from '../../../src/core/quantities/estimate.ts';

type Group = Record<string, unknown>;

/** A field that somebody types words into, with the words that were put into it. */
export interface MarkedField {
  /** Without the rows: `risks.cause`. */
  field: string;
  /** With the row: `risks[fade].cause`. */
  path: string;
  mark: string;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A word that no language has, each once: "qab", "qac". */
const markOf = (count: number): string =>
  `q${String.fromCodePoint(97 + Math.floor(count / 676), 97 + (Math.floor(count / 26) % 26), 97 + (count % 26))}x`;

/** The mark stands before a full stop, as the last word of what was typed. */
const withMark = (text: string, mark: string): string =>
  /[.?!]$/u.test(text) ? `${text.slice(0, -1)} ${mark}${text.slice(-1)}` : `${text} ${mark}`.trim();

const isTypedText = ({ control, hidden, names, offered }: FieldMeta): boolean =>
  (control === 'text' || control === 'prose' || control === 'words') &&
  hidden !== true &&
  names === undefined &&
  offered === undefined;

/** What a form asks of a number beside it: where it comes from, and who stands for it. */
const origin = ['source', 'owner'] as const;

/**
 * A case in which every field of words holds a word of its own. What is empty gets the example of its form, a list
 * without rows gets one; numbers, choices and ids stay as they are.
 */
export const markedCase = (of: BusinessCase): { businessCase: BusinessCase; fields: MarkedField[] } => {
  const fields: MarkedField[] = [];
  const marked = (text: string, field: string, path: string): string => {
    const mark = markOf(fields.length);
    fields.push({ field, path, mark });
    return withMark(text, mark);
  };
  const withOrigin = (value: Group, field: string, path: string): Group => ({
    ...value,
    ...Object.fromEntries(
      origin.map((name) => [
        name,
        marked(typeof value[name] === 'string' ? value[name] : '', `${field}.${name}`, `${path}.${name}`),
      ]),
    ),
    ...(isGroup(value['asked']) && value['base'] === undefined
      ? {
          asked: {
            ...value['asked'],
            ofWhom: marked(String(value['asked']['ofWhom'] ?? ''), `${field}.asked.ofWhom`, `${path}.asked.ofWhom`),
          },
        }
      : {}),
  });
  const visit = (schema: AnySchema, value: unknown, field: string, path: string): unknown => {
    const meta = fieldMeta(schema);
    const { innerType, shape, valueType, options } = definitionOf(schema);
    if (meta?.control === 'words' && isTypedText(meta)) {
      const words = Array.isArray(value) && value.length > 0 ? value : [meta.example ?? ''];
      return words.map((word, index) => marked(String(word), field, `${path}[${index}]`));
    }
    if (meta !== undefined && isTypedText(meta))
      return marked(typeof value === 'string' && value !== '' ? value : (meta.example ?? ''), field, path);
    if (meta?.hidden === true && meta.control !== 'group') return value;
    if (meta?.control === 'estimate')
      return isGroup(value) ? withOrigin(value, field, path) : value;
    if (schema === estimateSchema || (options?.includes(estimateSchema) && isGroup(value) && !('shared' in value)))
      return isGroup(value) ? withOrigin(value, field, path) : value;
    if (meta?.control === 'list') {
      const item = itemOfSchema(schema);
      if (item === undefined) return value;
      const rows = Array.isArray(value) && value.length > 0 ? value : [{ id: 'one' }];
      return rows.map((row: unknown) =>
        visit(item, row, field, `${path}[${isGroup(row) ? String(row['id']) : ''}]`),
      );
    }
    if (valueType !== undefined)
      return isGroup(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, one]) => [name, visit(valueType, one, field, `${path}.${name}`)]),
          )
        : value;
    if (shape !== undefined) {
      const group = isGroup(value) ? value : {};
      if (!('id' in shape) && 'base' in shape && !isGroup(value)) return value;
      const isYears = 'base' in shape;
      return {
        ...group,
        ...Object.fromEntries(
          Object.entries(shape).flatMap(([name, part]) => {
            if (isYears && origin.some((one) => one === name))
              return [[name, marked(String(group[name] ?? ''), `${field}.${name}`, `${path}.${name}`)]];
            const at = path === '' ? name : `${path}.${name}`;
            const now = visit(part, group[name], field === '' ? name : `${field}.${name}`, at);
            return now === undefined ? [] : [[name, now]];
          }),
        ),
      };
    }
    if (innerType !== undefined) return value === undefined && !isTellable(innerType) ? value : visit(innerType, value, field, path);
    return value;
  };
  const isTellable = (schema: AnySchema): boolean => {
    const { shape, innerType } = definitionOf(schema);
    return shape !== undefined ? !('base' in shape || 'id' in shape || 'ofWhom' in shape) : innerType !== undefined && isTellable(innerType);
  };
  const notTyped = ['editions', 'approved', 'wordingOverrides', 'documentChoices', 'storyTemplate', 'notForUs', 'unreadAmounts', 'datesBecause', 'house', 'id', 'schemaVersion'];
  const businessCase = businessCaseSchema.parse({
    ...of,
    ...Object.fromEntries(
      Object.entries(definitionOf(businessCaseSchema).shape ?? {})
        .filter(([name]) => !notTyped.includes(name))
        .map(([name, schema]) => [name, visit(schema, (of as Group)[name], name, name)]),
    ),
  });
  return { businessCase, fields };
};
