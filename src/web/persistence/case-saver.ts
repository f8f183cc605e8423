import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { SaveState } from '../store/save-state.ts';
import { type Database, writeCase } from './case-database.ts';

export interface CaseSaver {
  save: (businessCase: BusinessCase) => void;
}

const sentenceFor = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'Storage is full. Save a copy to a file.'
    : 'This browser did not keep the last change. Save a copy to a file.';

/** So many writes are handed in before the first is through; edits beyond that wait together for the next. */
const mostUnderWay = 16;

/** What keeps a revision; it rejects with a ConstraintError when somebody else has written it. */
export type WriteRevision = (revision: number, businessCase: BusinessCase, savedAt: string) => Promise<void>;

/** Writes on behalf of one tab; see `writeCase` for what the tab is told by. */
export const writerFor =
  (database: Database, id: string, tab: string): WriteRevision =>
  (revision, businessCase, savedAt) =>
    writeCase(database, { id, revision, businessCase }, savedAt, tab);

/**
 * Hands every edit to the database in the task of the edit. Waiting for the write before it would lose the last
 * character when the tab closes at once. After a conflict it writes nothing more; after any other failure the next
 * edit tries again, and carries the whole case.
 */
export const createCaseSaver = (
  writeRevision: WriteRevision,
  revision: number,
  now: () => string,
  onState: (state: SaveState) => void,
): CaseSaver => {
  let written = revision;
  let handedIn = revision;
  let underWay = 0;
  let failure: unknown = null;
  let waiting: BusinessCase | null = null;
  let isStopped = false;

  const writeWaiting = (): void => {
    const next = waiting;
    waiting = null;
    if (next !== null && !isStopped) void write(next);
  };

  /** Those handed in after a failed write fail because it did: the first failure says why, once all are back. */
  const giveUp = (error: unknown): void => {
    isStopped = error instanceof DOMException && error.name === 'ConstraintError';
    onState(isStopped ? { kind: 'conflict' } : { kind: 'failed', sentence: sentenceFor(error) });
    failure = null;
    handedIn = written;
  };

  const write = async (businessCase: BusinessCase): Promise<void> => {
    underWay += 1;
    handedIn += 1;
    const own = handedIn;
    const savedAt = now();
    try {
      await writeRevision(own, businessCase, savedAt);
      written = own;
    } catch (error) {
      failure ??= error;
    }
    underWay -= 1;
    if (failure !== null && underWay > 0) return;
    if (failure !== null) giveUp(failure);
    else if (underWay === 0 && waiting === null) onState({ kind: 'saved', at: savedAt });
    writeWaiting();
  };

  return {
    save: (businessCase) => {
      if (isStopped) return;
      onState({ kind: 'saving' });
      if (underWay < mostUnderWay && failure === null) void write(businessCase);
      else waiting = businessCase;
    },
  };
};
