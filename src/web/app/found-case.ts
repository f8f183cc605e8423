import { differencesOf } from '../../core/business-case/differences.ts';
import { keepSnapshot, snapshotsOf } from '../persistence/snapshots.ts';
import { caseFromText } from './case-files.ts';
import { keepEditionCases } from './edition-cases.ts';
import type { KnownCase } from './read-case.ts';
import { replaceOpenCase } from './replaced-case.ts';
import { now, theCopies, theRecords } from './the-records.ts';

/** What was typed last, where the database went back behind its second copy: damaged, full, or not there for a while. */
export const takeNewerCopy = async (found: KnownCase, savedAt: string): Promise<void> => {
  const copy = await (await theCopies())?.read(found.head.id);
  if (copy === null || copy === undefined || copy.savedAt <= savedAt) return;
  const newer = await caseFromText(JSON.stringify(copy.whole));
  if (typeof newer === 'string' || differencesOf(found.businessCase, newer).length === 0) return;
  await replaceOpenCase(newer, 'What was typed last, from the spare copy');
};

/** A case as it was found is kept, unless that state is kept already. */
export const keepFound = async (found: KnownCase, savedAt: string): Promise<void> => {
  const records = await theRecords();
  const [newest] = await snapshotsOf(records, found.head.id);
  if (newest?.savedAt === savedAt && !found.isOlder) return;
  const at = now();
  const why = found.isOlder ? ({ kind: 'updated' } as const) : ({ kind: 'automatic' } as const);
  await keepEditionCases(found.head.id, found.editionCases);
  await keepSnapshot(records, found.head.id, found.whole, { at, why, savedAt });
};
