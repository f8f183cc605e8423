import type { EditionCase } from '../../core/business-case/migrations.ts';
import { keepSnapshot } from '../persistence/snapshots.ts';
import { theRecords } from './the-records.ts';

/** Cases that the editions of an older file held: they become states to come back to. */
export const keepEditionCases = async (id: string, editionCases: readonly EditionCase[]): Promise<void> => {
  const records = await theRecords();
  for (const { number, date, case: asItWas } of editionCases) {
    // No two states have the same time, and the number tells those of one day apart.
    const at = `${date}T00:00:00.${String(number % 1000).padStart(3, '0')}Z`;
    await keepSnapshot(records, id, asItWas, { at, why: { kind: 'edition', number }, savedAt: at });
  }
};
