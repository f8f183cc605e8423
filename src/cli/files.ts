import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mendSentence } from '../core/business-case/mend.ts';
import { openCaseBytes } from '../core/business-case/open-case.ts';
import type { BusinessCase } from '../core/business-case/schema/index.ts';
import { withPilotTaken } from '../core/business-case/taken-effect.ts';
import { fileText } from '../core/files/file-text.ts';
import { officeLimits } from '../core/files/zip.ts';
import { Fault, printError } from './output.ts';

/** The folder of the project: the built program lies in dist/cli. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** More than any file that we take: reading it would only fill the memory. */
const mostBytes = officeLimits.bytes;

/** The bytes of a file, or a fault that says what is wrong with its name. */
export const bytesOf = (path: string): Uint8Array => {
  try {
    const found = statSync(path);
    if (found.isCharacterDevice() || found.isBlockDevice())
      throw new Fault(`${path} is a device, not a file. Name a file.`);
    if (found.size > mostBytes)
      throw new Fault(`${path} is larger than ${mostBytes / 1_000_000} MB. Name a smaller file.`);
    const content = readFileSync(path);
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Fault(`There is no file ${path}. Check the name and the folder.`);
    if (code === 'EISDIR') throw new Fault(`${path} is a folder. Name a file in it.`);
    if (code === 'EACCES') throw new Fault(`${path} may not be read. Ask for access, or copy it elsewhere.`);
    throw error;
  }
};

export const textOf = (path: string): string => fileText(bytesOf(path));

/** The case in a file; what was put right in it is said beside the answer. */
export const caseAt = (path: string): BusinessCase => {
  const { businessCase, private: dropped, mends } = openCaseBytes(bytesOf(path));
  for (const mend of mends) printError(mendSentence(mend));
  if (dropped.length > 0)
    printError(
      `What this file says privately of ${dropped.length === 1 ? 'one stakeholder' : `${dropped.length} stakeholders`} (influence, interest, stance) is left out here. Open it in the app to keep it for yourself.`,
    );
  return withPilotTaken(businessCase);
};

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
