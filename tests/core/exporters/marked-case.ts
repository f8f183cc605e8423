import { inside } from '../../../src/core/business-case/field-in.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { type Leaving, leavingFields } from '../../../src/core/exporters/leaving-fields.ts';
import { type AnySchema, definitionOf } from '../../../src/core/quantities/schema-parts.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const deeper = (leaving: Leaving, name: string): Leaving | undefined => {
  if (leaving === true) return undefined;
  if ('each' in leaving) return leaving.each;
  return Object.hasOwn(leaving.fields, name) ? leaving.fields[name] : undefined;
};

/** Whether a field may leave; its path is written without the numbers of rows. */
export const mayLeave = (path: string): boolean => {
  let leaving: Leaving | undefined = leavingFields;
  for (const name of path.split('.')) leaving = leaving && deeper(leaving, name);
  return leaving === true;
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kept as they are: a mark in their place would be no date, no language, no id, no choice. */
const structural =
  /(?:^|\.)(?:id|schemaVersion|language|currency|benefit|driver|formula|shared|unit|measure|evidence|pool|input|figure|section|proofFigure|template|document|block|order|off|hash|period)$/u;
const looksLikeWords = (text: string): boolean => text.trim() !== '' && !/^\d{4}-\d{2}/u.test(text);

interface Marked {
  businessCase: BusinessCase;
  /** By mark, the path of the field that it stands in. */
  marks: Map<string, string>;
}

/** The example with a mark in each of its texts, and with fields that nobody knows, marked too. */
export const marked = (): Marked => {
  const marks = new Map<string, string>();
  const mark = (path: string): string => {
    const word = `zq${marks.size}zq`;
    marks.set(word, path);
    return word;
  };
  const choices = new Set<string>();
  const collect = (schema: AnySchema, path = ''): void => {
    const definition = definitionOf(inside(schema)) as ReturnType<typeof definitionOf> & {
      entries?: unknown;
    };
    if (definition.type === 'enum') choices.add(path);
    for (const [name, field] of Object.entries(definition.shape ?? {}))
      collect(field, path === '' ? name : `${path}.${name}`);
    if (definition.element !== undefined) collect(definition.element, path);
  };
  collect(businessCaseSchema);
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string')
      return structural.test(path) || choices.has(path) || !looksLikeWords(value)
        ? value
        : `${value} ${mark(path)}`;
    if (Array.isArray(value)) return value.map((item) => walk(item, path));
    if (!isGroup(value)) return value;
    const isRecord = /(?:^|\.)(?:sharedInputs|inputs)$/u.test(path);
    const at = (name: string): string => (path === '' ? name : `${path}.${isRecord ? '*' : name}`);
    const known = Object.entries(value).map(([name, part]) => [name, walk(part, at(name))] as const);
    return Object.fromEntries(
      isRecord ? known : [...known, ['unheardOf', `nobody knows ${mark(at('unheardOf'))}`]],
    );
  };
  const example = exampleCase();
  const editions = [{ number: 1, date: '2026-01-01', hash: 'a', documents: [], case: { secret: 'kept' } }];
  const stakeholders = example.stakeholders.map((one) => ({ ...one, stance: 'opposed', sensor: 'silence' }));
  const whole = walk({ ...example, editions, stakeholders }, '') as BusinessCase;
  return { businessCase: whole, marks };
};
