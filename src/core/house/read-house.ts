import type * as z from 'zod/mini';
import { fieldIn, inside } from '../business-case/field-in.ts';
import { orHereAre } from '../data/nearest-name.ts';
import { FileRefusal } from '../files/file-refusal.ts';
import { readJson } from '../files/json.ts';
import { jsonLines } from '../files/json-lines.ts';
import { repeatedNames } from '../files/repeated-names.ts';
import { type AnySchema, definitionOf } from '../quantities/schema-parts.ts';
import type { LineOf } from '../template-language/source/read-template.ts';
import { TemplateFault } from '../template-language/source/template-fault.ts';
import { type House, houseSchema, mostWords } from './house.ts';

/** A house from outside, with the line of its file in which a field stands; or what is wrong with it. */
export type ReadHouse = { house: House; lineOf: LineOf } | { faults: TemplateFault[] };

const limits = { characters: 1_000_000, depth: 8 };

const mostTold = 20;

type Issue = z.core.$ZodIssue;

const isGroup = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const written = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const namesAt = (path: readonly PropertyKey[]): string[] => {
  const at = path.reduce<AnySchema | undefined>(
    (schema, step) =>
      schema === undefined
        ? undefined
        : typeof step === 'number'
          ? definitionOf(inside(schema)).element
          : fieldIn(schema, String(step)),
    houseSchema,
  );
  return at === undefined ? [] : Object.keys(definitionOf(inside(at)).shape ?? {});
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in double quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

const ofFormat = (field: string): string => {
  if (field === 'id') return '"id" is not a name. Use small letters, figures and hyphens.';
  if (field === 'validUntil') return '"validUntil" is not a day. Write it as 2027-12-31.';
  return `"${field}" is empty. Fill it in, or leave it out.`;
};

const isThere = (root: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (at, step) => (isGroup(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    root,
  ) !== undefined;

const sentence = ({ path, ...issue }: Issue, root: unknown): string => {
  const field = written(path);
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const where = field === '' ? '' : ` in "${field}"`;
    return `There is no field "${name}"${where}.${orHereAre(name, namesAt(path))}`;
  }
  if (issue.code === 'invalid_key') return `"${field}" is no language. Write its tag, as in "en-GB" or "de".`;
  if (issue.code === 'invalid_type')
    return `"${field}"${isThere(root, path) ? '' : ' is missing. It'} takes ${kinds[issue.expected] ?? 'another value'}.`;
  if (issue.code === 'invalid_value')
    return `"${field}" takes one of these: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`;
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    if (issue.origin === 'array') return `"${field}" has room for ${mostWords} words. Leave some out.`;
    const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
    return `"${field}" is ${limit}. A share is written as 0.08 for 8%.`;
  }
  if (issue.code === 'invalid_format') return ofFormat(field);
  return `"${field}" does not hold a value that it can. Correct it.`;
};

const pathOf = (issue: Issue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

const unreadable = (text: string, file: string): TemplateFault => {
  const broken = text.length <= limits.characters && /^\s*\{/u.test(text) ? jsonLines(text).broken : null;
  return broken === null
    ? new TemplateFault(
        { file, line: 1 },
        'This is not a house, or it is damaged. Choose a file whose name ends in .house.json.',
      )
    : new TemplateFault(
        { file, line: broken.line },
        `The file cannot be read from here on. ${broken.message}`,
      );
};

/** The house in the text of a `.house.json` file. */
export const readHouse = (text: string, file = 'house.json'): ReadHouse => {
  let value: unknown;
  try {
    value = readJson(text, limits);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { faults: [unreadable(text, file)] };
  }
  if (!isGroup(value) || Array.isArray(value)) return { faults: [unreadable(text, file)] };
  const { lineOf } = jsonLines(text);
  const fault = (path: readonly PropertyKey[], message: string): TemplateFault =>
    new TemplateFault({ file, line: lineOf(path) }, message);
  const twice = repeatedNames(text).map(({ around, name }) =>
    fault([...around, name], `"${written([...around, name])}" stands here more than once. Leave one.`),
  );
  const result = houseSchema.safeParse(value);
  if (result.success) return twice.length > 0 ? { faults: twice } : { house: result.data, lineOf };
  const { issues } = result.error;
  return {
    faults: [...twice, ...issues.map((issue) => fault(pathOf(issue), sentence(issue, value)))].slice(
      0,
      mostTold,
    ),
  };
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isNothing));

const filledParts = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => !isNothing(part))
          .map(([name, part]) => [name, filledParts(part)]),
      );

/** The house as a file; what nobody has said is not written. */
export const houseText = (house: object): string => `${JSON.stringify(filledParts(house), null, 2)}\n`;
