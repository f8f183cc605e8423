import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { avoidedInTemplate } from '../core/house/avoided-in-templates.ts';
import type { House } from '../core/house/house.ts';
import { FileRefusal } from '../core/files/file-refusal.ts';
import {
  type ReadTemplate,
  type TemplateRead,
  type StoryTemplate,
  TemplateFault,
  templateFromBundle,
  templateFromFolder,
} from '../core/template-language/index.ts';
import { languageOf } from '../core/data/language-of.ts';
import { templateFaults } from '../core/story/template-faults.ts';
import { isFolder, projectFolder, shippedNames, textOf } from './files.ts';
import { Fault } from './output.ts';

const shippedFolder = join(projectFolder, 'templates');

const isText = (name: string): boolean => name === 'template.json' || name.endsWith('.md.hbs');

/** The text of one of several files, or a fault that says which of them it is. */
const textIn = (folder: string, name: string): string => {
  try {
    return textOf(join(folder, name));
  } catch (error) {
    throw error instanceof FileRefusal ? new Fault(`${name}: ${error.message}`) : error;
  }
};

/** Of all texts in a folder: many times what a template may hold, so that its own sentence can say so. */
const mostBytes = 4_000_000;

const inFolder = (folder: string): ReadTemplate => {
  const names = readdirSync(folder).filter(isText);
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  if (bytes > mostBytes)
    throw new Fault(
      `The texts in ${folder} have more than ${mostBytes / 1_000_000} MB. Name the folder of one template.`,
    );
  return templateFromFolder(Object.fromEntries(names.map((name) => [name, textIn(folder, name)])));
};

export const shippedIds = (): string[] =>
  shippedNames(shippedFolder).filter((name) => existsSync(join(shippedFolder, name, 'template.json')));

/** The folders of a shipped template, by language: its own, and one beneath it for each translation. */
const editionsOf = (id: string): string[] => {
  const own = join(shippedFolder, id);
  const beneath = shippedNames(own).map((name) => join(own, name));
  return [own, ...beneath.filter((folder) => existsSync(join(folder, 'template.json')))];
};

/** The edition in a language of a template that we ship, else its own. */
const editionIn = (id: string, language: string): string => {
  const [own = '', ...translations] = editionsOf(id);
  return translations.find((folder) => basename(folder) === languageOf(language)) ?? own;
};

/** Where our translation of one of ours stands. */
export const translationFolder = (id: string, language: string): string => join(shippedFolder, id, language);

/** A template by the name of a shipped one, in the language where we have it, or in a folder, or in one file. */
export const readTemplateAt = (place: string, language = ''): ReadTemplate => {
  if (shippedIds().includes(place)) return inFolder(editionIn(place, language));
  if (isFolder(place)) return inFolder(place);
  if (!existsSync(place))
    throw new Fault(
      `There is no template ${place}. Name a file, a folder, or one of ours: ${shippedIds().join(', ')}.`,
    );
  return templateFromBundle(textOf(place), basename(place));
};

export const faultLine = ({ file, line, column, message, severity }: TemplateFault): string =>
  `${file}:${line}:${column} ${severity === 'warning' ? 'Warning: ' : ''}${message}`;

const readOrFault = (place: string, language?: string): TemplateRead => {
  const read = readTemplateAt(place, language);
  if ('faults' in read) throw new Fault(read.faults.map(faultLine).join('\n'));
  return read;
};

export const templateAt = (place: string): StoryTemplate => readOrFault(place).template;

/** What a template may extend: what `--with` names, what came along with it, and ours; of one id the first counts. */
const basesOf = ({ template, bases }: TemplateRead, places: readonly string[]): StoryTemplate[] => {
  const named = places.flatMap((place) => {
    const read = readOrFault(place);
    return [read.template, ...read.bases];
  });
  const ours = shippedIds().flatMap(editionsOf).map(templateAt);
  return [...named, ...bases, ...ours].filter(({ manifest }) => manifest.id !== template.manifest.id);
};

const withBases = (read: TemplateRead, places: readonly string[]): TemplateRead => ({
  ...read,
  bases: basesOf(read, places),
});

/**
 * The template at a place, with everything that it may stand on; `places` are those of templates beside ours, and one of
 * ours is taken in the language where we have it.
 */
export const templateInUse = (
  place: string,
  places: readonly string[] = [],
  language?: string,
): TemplateRead => withBases(readOrFault(place, language), places);

/** What is wrong with a template, whatever case it will tell. */
export const faultsOf = ({ template, bases, lineOf }: TemplateRead): TemplateFault[] =>
  templateFaults(template, bases, lineOf);

/** The same of the template at a place, where one that cannot be read is an answer. */
export const faultsAt = (
  place: string,
  places: readonly string[],
  house: House | undefined,
): TemplateFault[] => {
  const read = readTemplateAt(place);
  if ('faults' in read) return read.faults;
  const avoided = house === undefined ? [] : avoidedInTemplate(read.template, house);
  return [...faultsOf(withBases(read, places)), ...avoided];
};
