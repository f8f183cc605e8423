import * as z from 'zod/mini';
import { FileRefusal } from '../../files/file-refusal.ts';
import { readJson } from '../../files/json.ts';
import { jsonLines } from '../../files/json-lines.ts';
import { didYouMean } from '../../data/nearest-name.ts';
import { documentKindNames } from './document-kinds.ts';
import { type Manifest, manifestSchema, type StoryTemplate } from './story-template.ts';
import { TemplateFault } from './template-fault.ts';
import { templateLimits } from '../limits.ts';

/** What reading a template from outside gives: the template, or what is wrong with it. */
export type ReadTemplate = TemplateRead | { faults: TemplateFault[] };

export interface TemplateRead {
  template: StoryTemplate;
  /** Those that it brings along and may stand on. */
  bases: StoryTemplate[];
  /** The line of its template.json in which a field stands. */
  lineOf: LineOf;
}

export type LineOf = (path: readonly PropertyKey[]) => number;

const limits = { characters: 2_000_000, depth: 8 };

const { allCharacters, documents } = templateLimits;

const textFile = /^_?[a-z][a-z0-9-]*\.md\.hbs$/u;

/** Names of text files: `paper.md.hbs` for a document, `_card.md.hbs` for a part. */
const filesSchema = z.record(z.string().check(z.regex(textFile)), z.string());

const templateSchema = z.strictObject({ manifest: manifestSchema, files: filesSchema });

/** More templates than stand on each other anywhere. */
const mostBases = 8;

const bundleSchema = z.strictObject({
  ...templateSchema.shape,
  bases: z.optional(z.array(templateSchema).check(z.maxLength(mostBases))),
});

type Issue = z.core.$ZodIssue;

const fieldNames = Object.keys(manifestSchema.shape);

/** Names that other programs, or an earlier draft of this one, read; and what is written here. */
const instead: Readonly<Record<string, string>> = {
  order: ' Write "place", which moves only what it names: { "story": { "before": "ask" } }.',
  pages: ' How many pages a text fills is for Word to say. Limit its "words".',
};

/** Fields that hold words for each page. */
const furniture = new Set(['audience', 'header', 'footer', 'classification']);

const sentence = (issue: Issue): string => {
  const where = issue.path.length === 0 ? '' : ` in "${issue.path.map(String).join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const hint = Object.hasOwn(instead, name) ? instead[name] : undefined;
    return `There is no field "${name}"${where}.${hint ?? didYouMean(name, fieldNames)}`;
  }
  if (issue.code === 'invalid_union' && issue.path.includes('place'))
    return `The place${where} is not one. Write "first", "last", { "before": "its-id" } or { "after": "its-id" }.`;
  const field = issue.path.map(String).join('.');
  if (issue.code === 'invalid_value' && issue.path.at(-1) === 'kind')
    return `"${field}" is no kind of document. There are: ${documentKindNames.join(', ')}.`;
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `"${field}" has more than ${issue.maximum} characters. Shorten it: it stands in one line.`;
  if (issue.code === 'invalid_format' && furniture.has(String(issue.path.at(-1))))
    return `"${field}" is one line of plain words; names in double braces stand in texts only.`;
  if (issue.code === 'too_big') return `"${field}" holds more than ${issue.maximum} names. Leave some out.`;
  if (issue.code === 'invalid_type') return `"${field}" is missing, or holds something else than it should.`;
  if (issue.code === 'invalid_key')
    return `"${field}" is not a name. Use small letters, figures and hyphens.`;
  if (issue.code === 'invalid_format')
    return `"${field}" is not written as it should be. Names use small letters and hyphens; a version is 1.0.0.`;
  return `"${field}" does not hold one of the values it can.`;
};

const inFile = (file: string, message: string, line = 1): TemplateFault =>
  new TemplateFault({ file, line }, message);

const unreadable = (text: string, file: string): TemplateFault => {
  const broken = text.length <= limits.characters && /^\s*\{/u.test(text) ? jsonLines(text).broken : null;
  return broken === null
    ? inFile(file, 'This is not a story template, or it is damaged. Ask its sender for a fresh copy.')
    : inFile(file, `The file cannot be read from here on. ${broken.message}`, broken.line);
};

const jsonOf = (text: string, file: string): unknown => {
  try {
    return readJson(text, limits);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw unreadable(text, file);
  }
};

const sizeFault = ({ manifest, files }: StoryTemplate, file: string): TemplateFault | null => {
  const characters = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  if (characters > allCharacters.most)
    return inFile(
      file,
      `The texts of this template have more than ${allCharacters.most.toLocaleString('en-GB')} characters. Divide it into several templates.`,
    );
  return Object.keys(manifest.documents).length > documents.most
    ? inFile(
        file,
        `This template makes more than ${documents.most} documents. Divide it into several templates.`,
      )
    : null;
};

const bounded = (read: TemplateRead, file: string): ReadTemplate => {
  const faults = [read.template, ...read.bases]
    .map((template) => sizeFault(template, file))
    .filter((fault) => fault !== null);
  return faults.length === 0 ? read : { faults };
};

const pathOf = (issue: Issue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

const checked = <Result>(
  file: string,
  schema: z.ZodMiniType<Result>,
  value: unknown,
  lineOf: LineOf,
): Result | TemplateFault[] => {
  const result = schema.safeParse(value);
  return result.success
    ? result.data
    : result.error.issues.slice(0, 20).map((issue) => inFile(file, sentence(issue), lineOf(pathOf(issue))));
};

const read = (
  file: string,
  text: string,
  finish: (value: unknown, lineOf: LineOf) => ReadTemplate,
): ReadTemplate => {
  try {
    const value = jsonOf(text, file);
    return finish(value, jsonLines(text).lineOf);
  } catch (error) {
    if (error instanceof TemplateFault) return { faults: [error] };
    throw error;
  }
};

/** A template in one file, `<id>.template.json`. */
export const templateFromBundle = (text: string, file = 'template.json'): ReadTemplate =>
  read(file, text, (value, lineOf) => {
    const bundle = checked(file, bundleSchema, value, lineOf);
    if (Array.isArray(bundle)) return { faults: bundle };
    const { bases = [], ...template } = bundle;
    return bounded({ template, bases, lineOf: (path) => lineOf(['manifest', ...path]) }, file);
  });

/** A template from the files of its folder, `template.json` among them. Other files are not part of it. */
export const templateFromFolder = (files: Readonly<Record<string, string>>): ReadTemplate => {
  const manifestText = Object.hasOwn(files, 'template.json') ? files['template.json'] : undefined;
  if (manifestText === undefined) {
    return {
      faults: [inFile('template.json', 'A template folder holds a file template.json; it is missing here.')],
    };
  }
  return read('template.json', manifestText, (value, lineOf) => {
    const manifest: Manifest | TemplateFault[] = checked('template.json', manifestSchema, value, lineOf);
    if (Array.isArray(manifest)) return { faults: manifest };
    const texts = Object.entries(files).filter(([name]) => textFile.test(name));
    return bounded(
      { template: { manifest, files: Object.fromEntries(texts) }, bases: [], lineOf },
      'template.json',
    );
  });
};

const sorted = ({ manifest, files }: StoryTemplate): StoryTemplate => ({
  manifest,
  files: Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
});

/**
 * The template as one file: plain JSON, readable and comparable, documents in the order of their names. `bases` travel
 * in it, so that whoever gets it needs nothing else.
 */
export const bundleText = (template: StoryTemplate, bases: readonly StoryTemplate[] = []): string => {
  const carried = bases.length === 0 ? {} : { bases: bases.map(sorted) };
  return `${JSON.stringify({ ...sorted(template), ...carried }, null, 2)}\n`;
};
