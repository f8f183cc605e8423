import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import {
  type Database,
  closeGates,
  openDatabase,
  storedCase,
  summariesIn,
  writeCase,
} from '../persistence/case-database.ts';
import { createCaseSaver, writerFor } from '../persistence/case-saver.ts';
import { showCase } from '../store/app-store.ts';
import { showSaveState } from '../store/save-state.ts';

let database: Promise<Database> | null = null;

export const theDatabase = (): Promise<Database> => {
  database ??= openDatabase();
  return database;
};

const now = (): string => new Date().toISOString();

/** An id that no stored case has: readable, and safe in an address. */
export const newCaseId = (): string => `case-${Date.now().toString(36)}`;

/** Keeps a case that came from a file, an example or nothing; it gets an id of its own when its id is taken. */
export const keepCase = async (businessCase: BusinessCase): Promise<string> => {
  const kept = await theDatabase();
  const isFree = businessCase.id !== '' && (await storedCase(kept, businessCase.id)) === undefined;
  const id = isFree ? businessCase.id : newCaseId();
  await writeCase(kept, { id, revision: 1, businessCase: { ...businessCase, id } }, now());
  return id;
};

/** A kept case that says exactly this; who asks for the same thing twice is led to the first. */
const keptAlike = async (businessCase: BusinessCase): Promise<string | undefined> => {
  const kept = await theDatabase();
  const alike = async (id: string): Promise<boolean> =>
    JSON.stringify((await storedCase(kept, id))?.businessCase) === JSON.stringify({ ...businessCase, id });
  const ids = (await summariesIn(kept))
    .filter(({ title }) => title === businessCase.basics.title)
    .map(({ id }) => id);
  const found = await Promise.all(ids.map(alike));
  return ids[found.indexOf(true)];
};

/** Keeps a case that nobody has touched yet, once. */
export const keepOnce = async (businessCase: BusinessCase): Promise<string> =>
  (await keptAlike(businessCase)) ?? (await keepCase(businessCase));

/** Opens a kept case on screen; every change is written from now on. False when there is no such case. */
export const openKeptCase = async (id: string): Promise<boolean> => {
  const kept = await theDatabase();
  const stored = await storedCase(kept, id);
  if (stored === undefined) return false;
  const { businessCaseSchema } = await import('../../core/business-case/schema/index.ts');
  // Tells the writes of this opening from those of another tab. Not crypto.randomUUID: it is missing without https.
  const tab = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  await closeGates(kept, stored, tab);
  const saver = createCaseSaver(writerFor(kept, id, tab), stored.revision, now, showSaveState);
  showCase(businessCaseSchema.parse(stored.businessCase), saver.save);
  showSaveState({ kind: 'saved', at: '' });
  return true;
};
