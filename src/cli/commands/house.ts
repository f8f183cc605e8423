import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { caseText } from '../../core/business-case/open-case.ts';
import { newHouse } from '../../core/house/new-house.ts';
import { houseText } from '../../core/house/read-house.ts';
import { caseAt } from '../files.ts';
import { faultsOfHouse, housed } from '../houses.ts';
import { Fault, WrongUse, print, printError } from '../output.ts';
import { faultLine } from '../templates.ts';

const ending = '.house.json';

const make = (path: string, today: string): 0 => {
  if (!path.endsWith(ending))
    throw new WrongUse(`Give it a name that ends in ${ending}: house new our${ending}.`);
  if (existsSync(path)) throw new Fault(`${path} is there already. Name a new file.`);
  writeFileSync(path, houseText(newHouse(basename(path, ending), today)));
  print(path);
  return 0;
};

const check = (path: string): 0 | 1 => {
  const told = faultsOfHouse(path);
  for (const fault of told) printError(faultLine(fault));
  const isSound = told.every(({ severity }) => severity === 'warning');
  if (isSound) print('No faults.');
  return isSound ? 0 : 1;
};

/** The case with the house taken into it, on standard output; its file stays as it is. */
const apply = (path: string, casePath: string): 0 => {
  print(caseText(housed(caseAt(casePath), path)));
  return 0;
};

/** What a team does with its house from a shell. */
export const house = (verb: string | undefined, words: readonly string[], today: string): 0 | 1 => {
  const [path, casePath, more] = words;
  if (verb === 'apply') {
    if (path === undefined || casePath === undefined || more !== undefined)
      throw new WrongUse('Say which two: house apply FILE CASE.');
    return apply(path, casePath);
  }
  if (verb !== 'new' && verb !== 'check')
    throw new WrongUse('Use: house new FILE | check FILE | apply FILE CASE.');
  if (path === undefined || casePath !== undefined) throw new WrongUse(`Say which one: house ${verb} FILE.`);
  return verb === 'new' ? make(path, today) : check(path);
};
