import * as z from 'zod/mini';
import { FileRefusal } from '../../files/file-refusal.ts';
import { readJson } from '../../files/json.ts';
import { didYouMean } from '../../data/nearest-name.ts';
import { type Manifest, manifestSchema, type StoryTemplate } from './story-template.ts';
import { TemplateFault } from './template-fault.ts';
import { templateLimits } from '../limits.ts';

/** What reading a template from outside gives: the template, or what is wrong with it. */
export type ReadTemplate = { template: StoryTemplate } | { faults: TemplateFault[] };

const limits = { characters: 2_000_000, depth: 8 };

const { allCharacters, documents } = templateLimits;

const textFile = /^_?[a-z][a-z0-9-]*\.md\.hbs$/u;

/** Names of text files: `paper.md.hbs` for a document, `_card.md.hbs` for a part. */
const filesSchema = z.record(z.string().check(z.regex(textFile)), z.string());

const bundleSchema = z.strictObject({ manifest: manifestSchema, files: filesSchema });

type Issue = z.core.$ZodIssue;

const fieldNames = Object.keys(manifestSchema.shape);

const sentence = (issue: Issue): string => {
  const where = issue.path.length === 0 ? '' : ` in "${issue.path.map(String).join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    return `There is no field "${name}"${where}.${didYouMean(name, fieldNames)}`;
  }
  const field = issue.path.map(String).join('.');
  if (issue.code === 'too_big') return `"${field}" holds more than ${issue.maximum} names. Leave some out.`;
  if (issue.code === 'invalid_type') return `"${field}" is missing, or holds something else than it should.`;
  if (issue.code === 'invalid_key')
    return `"${field}" is not a name. Use small letters, figures and hyphens.`;
  if (issue.code === 'invalid_format')
    return `"${field}" is not written as it should be. Names use small letters and hyphens; a version is 1.0.0.`;
  return `"${field}" does not hold one of the values it can.`;
};

const inFile = (file: string, message: string): TemplateFault =>
  new TemplateFault({ file, line: 1 }, message);

const jsonOf = (text: string, file: string): unknown => {
  try {
    return readJson(text, limits);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw inFile(file, 'This is not a story template, or it is damaged. Ask its sender for a fresh copy.');
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

const bounded = (template: StoryTemplate, file: string): ReadTemplate => {
  const fault = sizeFault(template, file);
  return fault === null ? { template } : { faults: [fault] };
};

const checked = <Result>(
  file: string,
  schema: z.ZodMiniType<Result>,
  value: unknown,
): Result | TemplateFault[] => {
  const result = schema.safeParse(value);
  return result.success
    ? result.data
    : result.error.issues.slice(0, 20).map((issue) => inFile(file, sentence(issue)));
};

const read = (file: string, text: string, finish: (value: unknown) => ReadTemplate): ReadTemplate => {
  try {
    return finish(jsonOf(text, file));
  } catch (error) {
    if (error instanceof TemplateFault) return { faults: [error] };
    throw error;
  }
};

/** A template in one file, `<id>.template.json`. */
export const templateFromBundle = (text: string, file = 'template.json'): ReadTemplate =>
  read(file, text, (value) => {
    const bundle = checked(file, bundleSchema, value);
    return Array.isArray(bundle) ? { faults: bundle } : bounded(bundle, file);
  });

/** A template from the files of its folder, `template.json` among them. Other files are not part of it. */
export const templateFromFolder = (files: Readonly<Record<string, string>>): ReadTemplate => {
  const manifestText = Object.hasOwn(files, 'template.json') ? files['template.json'] : undefined;
  if (manifestText === undefined) {
    return {
      faults: [inFile('template.json', 'A template folder holds a file template.json; it is missing here.')],
    };
  }
  return read('template.json', manifestText, (value) => {
    const manifest: Manifest | TemplateFault[] = checked('template.json', manifestSchema, value);
    if (Array.isArray(manifest)) return { faults: manifest };
    const texts = Object.entries(files).filter(([name]) => textFile.test(name));
    return bounded({ manifest, files: Object.fromEntries(texts) }, 'template.json');
  });
};

/** The template as one file: plain JSON, readable and comparable, documents in the order of their names. */
export const bundleText = ({ manifest, files }: StoryTemplate): string => {
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ manifest, files: sorted }, null, 2)}\n`;
};
