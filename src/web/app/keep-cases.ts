import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { rememberCount } from '../persistence/remembered-count.ts';
import { type CaseSummary, isKept, keepWhole, removeCase, summariesIn } from '../persistence/stored-cases.ts';
import { tellTabs } from '../persistence/tabs.ts';
import { newCaseId, now, theCopies, theRecords } from './the-records.ts';

/** What the browser must hold; asked of it when it comes back empty. */
export const rememberCases = async (): Promise<void> =>
  rememberCount((await summariesIn(await theRecords())).length);

export const keptCases = async (): Promise<CaseSummary[]> => {
  const summaries = await summariesIn(await theRecords());
  if (summaries.length > 0) rememberCount(summaries.length);
  return summaries;
};

/** Writes the second copy, and says whether it is there: what a browser does not keep twice it keeps once. */
export const copyCase = async (
  id: string,
  whole: Record<string, unknown>,
  savedAt: string,
): Promise<boolean> => {
  const copies = await theCopies();
  const basics = whole['basics'] as { title?: unknown } | undefined;
  const title = typeof basics?.title === 'string' ? basics.title : '';
  // Where nothing is to be kept, nothing is.
  if (copies === null || !(await theRecords()).isLasting) return false;
  try {
    await copies.write({ id, title, savedAt, whole });
    return true;
  } catch {
    return false;
  }
};

/** Keeps a case in the place of whatever has its id. */
export const keepInPlace = async (
  id: string,
  whole: Record<string, unknown>,
  savedAt: string = now(),
): Promise<string> => {
  await keepWhole(await theRecords(), id, whole, savedAt);
  await Promise.all([copyCase(id, whole, savedAt), rememberCases()]);
  return id;
};

/** Keeps a case that came from a file, an example or nothing; it gets an id of its own when its id is taken. */
export const keepCase = async (businessCase: BusinessCase): Promise<string> => {
  const isFree = businessCase.id !== '' && !(await isKept(await theRecords(), businessCase.id));
  const id = isFree ? businessCase.id : newCaseId();
  return keepInPlace(id, { ...businessCase, id });
};

export const deleteCase = async (id: string): Promise<void> => {
  await removeCase(await theRecords(), id, now());
  tellTabs.gone(id);
  await (await theCopies())?.remove(id);
  await rememberCases();
};
