import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FileRefusal } from '../core/files/file-refusal.ts';
import {
  type ReadTemplate,
  type StoryTemplate,
  TemplateFault,
  templateFromBundle,
  templateFromFolder,
} from '../core/template-language/index.ts';
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

/** A template by the name of a shipped one, or in a folder, or in one file. */
export const readTemplateAt = (place: string): ReadTemplate => {
  if (shippedIds().includes(place)) return inFolder(join(shippedFolder, place));
  if (isFolder(place)) return inFolder(place);
  if (!existsSync(place))
    throw new Fault(
      `There is no template ${place}. Name a file, a folder, or one of ours: ${shippedIds().join(', ')}.`,
    );
  return templateFromBundle(textOf(place), basename(place));
};

export const faultLine = ({ file, line, column, message }: TemplateFault): string =>
  `${file}:${line}:${column} ${message}`;

export const templateAt = (place: string): StoryTemplate => {
  const read = readTemplateAt(place);
  if ('faults' in read) throw new Fault(read.faults.map(faultLine).join('\n'));
  return read.template;
};

/** Ours, which a template may extend. */
export const basesOf = (template: StoryTemplate): StoryTemplate[] =>
  shippedIds()
    .filter((id) => id !== template.manifest.id)
    .map((id) => templateAt(id));
