import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';

/** What the list of cases shows; kept apart, so that the list never reads whole cases. */
export interface CaseSummary {
  id: string;
  title: string;
  organisation: string;
  /** ISO time of the last write. */
  savedAt: string;
}

export interface StoredCase {
  id: string;
  revision: number;
  businessCase: BusinessCase;
}

interface CasewrightDatabase extends DBSchema {
  cases: { key: string; value: StoredCase };
  summaries: { key: string; value: CaseSummary };
  /**
   * One key for each revision ever written: adding one that exists fails, and with it the whole write. A tab that is
   * open has two keys more, its gates.
   */
  revisions: { key: [string, number]; value: true };
}

export type Database = IDBPDatabase<CasewrightDatabase>;

/** The version stays 1 for good: the record carries the schema version, and an older app can still open it. */
export const openDatabase = (): Promise<Database> =>
  openDB<CasewrightDatabase>('casewright', 1, {
    upgrade: (database) => {
      database.createObjectStore('cases', { keyPath: 'id' });
      database.createObjectStore('summaries', { keyPath: 'id' });
      database.createObjectStore('revisions');
    },
  });

export const summariesIn = async (database: Database): Promise<CaseSummary[]> => {
  const summaries = await database.getAll('summaries');
  return summaries.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
};

export const storedCase = (database: Database, id: string): Promise<StoredCase | undefined> =>
  database.get('cases', id);

/** The gate behind a revision; two a tab are enough, since each write opens one and closes the other. */
const gate = (id: string, tab: string, revision: number): [string, number] => [
  `${id} ${tab}`,
  Math.abs(revision % 2),
];

/** What a tab does before its first write: it closes the gate that only that write will open. */
export const closeGates = async (
  database: Database,
  { id, revision }: StoredCase,
  tab: string,
): Promise<void> => {
  const transaction = database.transaction('revisions', 'readwrite');
  await Promise.all([
    transaction.store.delete(gate(id, tab, revision)),
    transaction.store.put(true, gate(id, tab, revision + 1)),
    transaction.done,
  ]);
};

/**
 * Writes one revision. The commit is asked for in the same task as the edit, so that a page that closes at once loses
 * nothing; when another tab has written this revision, the transaction fails as a whole. A tab may hand in the next
 * write before this one is through: it adds the gate that this one takes away, so that it fails when this one has.
 */
export const writeCase = async (
  database: Database,
  stored: StoredCase,
  savedAt: string,
  tab?: string,
): Promise<void> => {
  const { basics } = stored.businessCase;
  const transaction = database.transaction(['cases', 'summaries', 'revisions'], 'readwrite', {
    durability: 'strict',
  });
  const revisions = transaction.objectStore('revisions');
  const { id, revision } = stored;
  const requests: Promise<unknown>[] = [
    revisions.add(true, [id, revision]),
    ...(tab === undefined
      ? []
      : [revisions.add(true, gate(id, tab, revision - 1)), revisions.delete(gate(id, tab, revision))]),
    transaction.objectStore('cases').put(stored),
    transaction
      .objectStore('summaries')
      .put({ id, title: basics.title, organisation: basics.organisation, savedAt }),
  ];
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
};

export const removeCase = async (database: Database, id: string): Promise<void> => {
  const transaction = database.transaction(['cases', 'summaries', 'revisions'], 'readwrite');
  await Promise.all([
    transaction.objectStore('cases').delete(id),
    transaction.objectStore('summaries').delete(id),
    transaction.objectStore('revisions').delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
    // The gates of every tab that had it open: their keys go on after a blank, and "!" is what follows a blank.
    transaction.objectStore('revisions').delete(IDBKeyRange.bound([`${id} `, 0], [`${id}!`, 0])),
    transaction.done,
  ]);
};
