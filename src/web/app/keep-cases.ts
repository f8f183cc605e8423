import type { EditionCase } from '../../core/business-case/migrations.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { rememberCount, rememberedCount } from '../persistence/remembered-count.ts';
import type { SecondCopy } from '../persistence/second-copies.ts';
import { keepSnapshot } from '../persistence/snapshots.ts';
import {
  type CaseSummary,
  isKept,
  keepWhole,
  keyOf,
  removeCase,
  summariesIn,
} from '../persistence/stored-cases.ts';
import { tellTabs } from '../persistence/tabs.ts';
import { forgetRecords, newCaseId, now, theCopies, theRecords } from './the-records.ts';

/** What the browser must hold; asked of it when it comes back empty. */
const count = async (): Promise<void> => rememberCount((await summariesIn(await theRecords())).length);

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
  await Promise.all([copyCase(id, whole, savedAt), count()]);
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
  await count();
};

/** The second copy of a case that the database should hold and does not; deleted ones are not brought back. */
export const keptCopy = async (id: string): Promise<SecondCopy | null> => {
  const records = await theRecords();
  if ((await isKept(records, id)) || (await records.get(keyOf.gone(id))) !== undefined) return null;
  return (await (await theCopies())?.read(id)) ?? null;
};

/** What this browser held and its database holds no more. */
export interface LostCases {
  copies: SecondCopy[];
  /** How many are missing of which there is no copy either. */
  withoutCopy: number;
}

/**
 * A database that was damaged comes back empty and says nothing. So it is compared with the second copies, and with
 * how many cases it held when it was last looked at.
 */
export const lostCases = async (): Promise<LostCases> => {
  const ids = (await (await theCopies())?.ids()) ?? [];
  const found = await Promise.all(ids.map(keptCopy));
  const copies = found.filter((copy) => copy !== null);
  const kept = (await summariesIn(await theRecords())).length;
  return { copies, withoutCopy: Math.max(0, rememberedCount() - kept - copies.length) };
};

export const bringBack = async ({ id, whole, savedAt }: SecondCopy): Promise<void> => {
  await keepInPlace(id, { ...(whole as Record<string, unknown>), id }, savedAt);
};

/** What cannot be brought back is not asked for again. */
export const forgetLost = async ({ copies }: LostCases): Promise<void> => {
  const kept = await theCopies();
  await Promise.all(copies.map(async ({ id }) => kept?.remove(id)));
  await count();
};

/** Everything Casewright has kept on this device, for good. */
export const eraseAll = async (): Promise<void> => {
  tellTabs.allGone();
  await (await theRecords()).erase();
  const { eraseOldDatabase } = await import('../persistence/old-database.ts');
  await eraseOldDatabase();
  await (await theCopies())?.erase();
  rememberCount(0);
  forgetRecords();
};

/** Cases that the editions of an older file held: they become states to come back to. */
export const keepEditionCases = async (id: string, editionCases: readonly EditionCase[]): Promise<void> => {
  const records = await theRecords();
  for (const { number, date, case: asItWas } of editionCases) {
    // No two states have the same time, and the number tells those of one day apart.
    const at = `${date}T00:00:00.${String(number % 1000).padStart(3, '0')}Z`;
    await keepSnapshot(records, id, asItWas, { at, why: { kind: 'edition', number }, savedAt: at });
  }
};
