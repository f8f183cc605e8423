import { deleteDB, openDB } from 'idb';
import type { Records } from './records.ts';
import { isKept } from './stored-cases.ts';

/** Where cases lay until they were kept in parts. */
const oldName = 'casewright';

interface OldCase {
  id: string;
  businessCase: Record<string, unknown>;
}

const isOldCase = (value: unknown): value is OldCase =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as OldCase).id === 'string' &&
  typeof (value as OldCase).businessCase === 'object' &&
  (value as OldCase).businessCase !== null;

/** Browsers without a list of databases are asked by opening it, which makes an empty one. */
const exists = async (): Promise<boolean> => {
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === oldName);
};

/**
 * Brings over the cases of the database before this one, each in a write of its own and only where it is not here
 * yet, so that a browser that dies in the middle goes on the next time. What was there stays there as it was.
 */
export const bringOver = async (
  records: Records,
  keep: (id: string, whole: Record<string, unknown>) => Promise<void>,
): Promise<void> => {
  if (!records.isLasting || (await records.get(['brought-over'])) !== undefined) return;
  if (await exists()) {
    const old = await openDB(oldName);
    try {
      const all: unknown[] = old.objectStoreNames.contains('cases') ? await old.getAll('cases') : [];
      for (const { id, businessCase } of all.filter(isOldCase)) {
        const isHere = (await isKept(records, id)) || (await records.get(['gone', id])) !== undefined;
        if (!isHere) await keep(id, businessCase);
      }
    } finally {
      old.close();
    }
  }
  await records.write({ put: [[['brought-over'], true]] });
};

export const eraseOldDatabase = (): Promise<void> => deleteDB(oldName);
