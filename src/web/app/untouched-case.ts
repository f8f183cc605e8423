import { isNothingYet } from './nothing-yet.ts';
import { keptCases } from './keep-cases.ts';
import { knownCase } from './read-case.ts';

/** The id of a kept case that says nothing yet: who starts twice is led to the first. */
export const untouchedCase = async (): Promise<string | undefined> => {
  const untitled = (await keptCases()).filter(({ title }) => title === '');
  for (const { id } of untitled) {
    const found = await knownCase(id, () => '');
    if (found !== null && 'businessCase' in found && isNothingYet(found.businessCase)) return id;
  }
  return undefined;
};
