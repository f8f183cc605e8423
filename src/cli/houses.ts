import { basename } from 'node:path';
import type { BusinessCase } from '../core/business-case/schema/index.ts';
import { changedSentence, changeLine } from '../core/house/change-in-words.ts';
import { houseFaults, strangePhrases } from '../core/house/house-faults.ts';
import { houseStanding } from '../core/house/house-standing.ts';
import type { House } from '../core/house/house.ts';
import { readHouse } from '../core/house/read-house.ts';
import { houseChanges, isOlder, withHouse } from '../core/house/taking.ts';
import { TemplateFault } from '../core/template-language/index.ts';
import { caseAt, textOf } from './files.ts';
import { Fault, printError } from './output.ts';
import { faultLine } from './templates.ts';

/** The house in a file, or a fault that says what is wrong with it. */
export const houseAt = (path: string): House => {
  const read = readHouse(textOf(path), basename(path));
  if ('faults' in read) throw new Fault(read.faults.map(faultLine).join('\n'));
  return read.house;
};

/** A file is found by the name of its house. */
const misnamed = ({ id }: Pick<House, 'id'>, file: string): TemplateFault[] => {
  const name = `${id}.house.json`;
  const message = `The id of this house is "${id}". Call the file ${name}, or change the id.`;
  return file === name ? [] : [new TemplateFault({ file, line: 1 }, message, 'warning')];
};

/** What is wrong with the house in a file: one that cannot be read is an answer. */
export const faultsOfHouse = (path: string): TemplateFault[] => {
  const file = basename(path);
  const read = readHouse(textOf(path), file);
  return 'faults' in read
    ? read.faults
    : [...misnamed(read.house, file), ...houseFaults(read.house, file, read.lineOf)];
};

const taken = (businessCase: BusinessCase, house: House, path: string): BusinessCase => {
  if (isOlder(businessCase, house))
    throw new Fault(
      `${path} is version ${house.version} of “${house.name}”, and the case has version ${businessCase.house?.version}. Name the newer file.`,
    );
  return withHouse(businessCase, house);
};

/** The case with the words and numbers of a house; what that changes is said beside the answer. */
export const housed = (businessCase: BusinessCase, path: string): BusinessCase => {
  const house = houseAt(path);
  const after = taken(businessCase, house, path);
  const changes = houseChanges(businessCase, house);
  if (changes.length > 0)
    printError(
      [changedSentence(businessCase, house, changes.length), ...changes.map(changeLine)].join('\n  '),
    );
  return after;
};

/** What a house is warned of that does not stop a run. */
const warnedOf = (house: Pick<House, 'id' | 'name' | 'phrases'>, path: string | undefined): void => {
  const file = path === undefined ? `house “${house.name}”` : basename(path);
  if (path !== undefined) for (const fault of misnamed(house, file)) printError(faultLine(fault));
  for (const { message } of strangePhrases(house))
    printError(faultLine(new TemplateFault({ file, line: 1 }, message, 'warning')));
};

/** The case in a file, with the house that is named, or the one that it has; one that is past its date is said. */
export const caseWithHouse = (path: string, housePath: string | undefined, today: string): BusinessCase => {
  const opened = caseAt(path);
  const named = housePath === undefined ? undefined : houseAt(housePath);
  const businessCase =
    named === undefined || housePath === undefined ? opened : taken(opened, named, housePath);
  if (businessCase.house !== undefined) warnedOf(businessCase.house, housePath);
  const standing = businessCase.house === undefined ? '' : houseStanding(businessCase.house, today);
  if (standing !== '') printError(standing);
  if (named !== undefined)
    printError(`With the words and numbers of ${named.name}, version ${named.version}.`);
  return businessCase;
};
