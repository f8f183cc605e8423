/** A kind of record first, then what it belongs to: `['part', 'case-a', 'k3x-17']`. */
export type Key = readonly (string | number)[];

/** What is written together, all of it or nothing. */
export interface Batch {
  /** Keys that must not be there: one that is makes the whole batch fail with a ConstraintError. */
  add?: readonly Key[];
  put?: readonly (readonly [Key, unknown])[];
  remove?: readonly Key[];
  /** Everything whose key begins so. */
  removeUnder?: readonly Key[];
}

/**
 * What keeps records: one store of keys and values, so that a new kind of record never needs a new version of the
 * database. Versions stand in the records.
 */
export interface Records {
  /** False where nothing outlives the tab. */
  isLasting: boolean;
  get: (key: Key) => Promise<unknown>;
  /** In the order of their keys. */
  valuesUnder: (prefix: Key) => Promise<unknown[]>;
  entriesUnder: (prefix: Key) => Promise<[Key, unknown][]>;
  /**
   * Handed in during the task of the call: a page that closes right after it loses nothing. It rejects with
   * ConnectionLost where the database has gone away under the page.
   */
  write: (batch: Batch) => Promise<void>;
  /** Reads, and writes what follows from what was read, in one transaction. When `decide` throws, nothing is written. */
  change: <Result>(
    keys: readonly Key[],
    decide: (values: unknown[]) => { batch: Batch; result: Result },
  ) => Promise<Result>;
  /** Everything, for good. */
  erase: () => Promise<void>;
}

/** The database was closed, deleted or lost while it was open. The next read or change opens it again. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
}

export const isConflict = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'ConstraintError';
