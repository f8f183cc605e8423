import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCase } from '../core/business-case/open-case.ts';
import type { BusinessCase } from '../core/business-case/schema/index.ts';
import { Fault } from './output.ts';

/** The folder of the project: the built program lies in dist/cli. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The bytes of a file, or a fault that says what is wrong with its name. */
export const bytesOf = (path: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Fault(`There is no file ${path}. Check the name and the folder.`);
    if (code === 'EISDIR') throw new Fault(`${path} is a folder. Name a file in it.`);
    if (code === 'EACCES') throw new Fault(`${path} may not be read. Ask for access, or copy it elsewhere.`);
    throw error;
  }
};

export const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));

export const caseAt = (path: string): BusinessCase => openCase(textOf(path));

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What lies in a folder that ships with the program, or a fault that names the one that is missing. */
export const shippedNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
    throw new Fault(
      `There is no folder ${folder}, which ships with Casewright. Put it back, or run the program from its own folder.`,
    );
  }
};

const examplesFolder = join(projectFolder, 'public', 'examples');

export const exampleIds = (): string[] =>
  shippedNames(examplesFolder)
    .filter((name) => name.endsWith('.case.json'))
    .map((name) => basename(name, '.case.json'));

export const exampleText = (id: string): string => textOf(join(examplesFolder, `${id}.case.json`));
