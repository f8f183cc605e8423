import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { indexedRecords } from '../persistence/indexed-records.ts';
import { memoryRecords } from '../persistence/memory-records.ts';
import type { Records } from '../persistence/records.ts';
import { type SecondCopies, openSecondCopies } from '../persistence/second-copies.ts';
import { keepWhole } from '../persistence/stored-cases.ts';

let records: Promise<Records> | null = null;
let copies: Promise<SecondCopies | null> | null = null;

/** Whether what is kept outlives the tab; null until it is known. */
const storageStore = createStore<{ isLasting: boolean | null }>()(() => ({ isLasting: null }));

export const useIsLasting = (): boolean | null => useStore(storageStore, ({ isLasting }) => isLasting);

export const now = (): string => new Date().toISOString();

/** An id that no stored case has: readable, and safe in an address. */
export const newCaseId = (): string =>
  `case-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`;

const isSafe = (id: string): boolean => /^[\w.-]{1,100}$/u.test(id);

/** After a crash the database may be held for a moment by what is left of the browser before. */
const attempts = 6;
const pause = 300;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const lastingRecords = async (): Promise<Records | null> => {
  if ((globalThis as { indexedDB?: IDBFactory }).indexedDB === undefined) return null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await indexedRecords();
    } catch (error) {
      // A browser that forbids it says so at once and for good.
      if (error instanceof DOMException && error.name === 'SecurityError') return null;
      if (attempt < attempts) await wait(pause);
    }
  }
  return null;
};

const opened = async (): Promise<Records> => {
  // No IndexedDB, or one that cannot be opened: everything works as long as the tab is open, and says so.
  const kept = (await lastingRecords()) ?? memoryRecords();
  storageStore.setState({ isLasting: kept.isLasting });
  const { bringOver } = await import('../persistence/old-database.ts');
  await bringOver(kept, async (id, whole) => {
    const own = isSafe(id) ? id : newCaseId();
    await keepWhole(kept, own, { ...whole, id: own }, now());
  }).catch(() => {
    // What lies in the older database stays there, and is brought over another time.
  });
  return kept;
};

export const theRecords = (): Promise<Records> => {
  records ??= opened();
  return records;
};

export const theCopies = (): Promise<SecondCopies | null> => {
  copies ??= openSecondCopies();
  return copies;
};

let leaving: Promise<unknown> = Promise.resolve();

/** A case that is being left is kept, or taken away, a moment later: lists wait for it. */
export const waitsFor = (work: Promise<unknown>): void => {
  leaving = work;
};

export const settledRecords = async (): Promise<void> => {
  await leaving;
};

/** After everything was erased: the next use begins anew. */
export const forgetRecords = (): void => {
  records = null;
  copies = null;
};
