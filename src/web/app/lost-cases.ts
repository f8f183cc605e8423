import { rememberBasics } from '../persistence/remembered-basics.ts';
import { rememberCount, rememberedCount } from '../persistence/remembered-count.ts';
import type { SecondCopy } from '../persistence/second-copies.ts';
import { isKept, keyOf, summariesIn } from '../persistence/stored-cases.ts';
import { tellTabs } from '../persistence/tabs.ts';
import { keepInPlace, rememberCases } from './keep-cases.ts';
import { forgetRecords, theCopies, theRecords } from './the-records.ts';

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
  await rememberCases();
};

/** Everything Casewright has kept on this device, for good. */
export const eraseAll = async (): Promise<void> => {
  tellTabs.allGone();
  await (await theRecords()).erase();
  const { eraseOldDatabase } = await import('../persistence/old-database.ts');
  await eraseOldDatabase();
  await (await theCopies())?.erase();
  rememberCount(0);
  rememberBasics({});
  forgetRecords();
};
