import type { History } from '../store/history.ts';
import type { SaveState } from '../store/save-state.ts';
import { type StoredState, changesTo } from './case-changes.ts';
import { ConnectionLost, type Key, type Records, isConflict } from './records.ts';
import { Taken, gate, keepAgain, keyOf } from './stored-cases.ts';

export interface CaseSaver {
  save: (history: History) => void;
  /** Resolves when nothing is under way and nothing waits. */
  settled: () => Promise<void>;
  /** Writes nothing any more: the case is somebody else's now. */
  stop: () => void;
}

const sentenceFor = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'Storage is full: the last change is not kept. Save a copy to a file.'
    : 'This browser did not keep the last change. Save a copy to a file.';

/**
 * So many writes are handed in before the first is through; edits beyond that wait together for the next. What waits
 * is lost with the page, so it is more than anybody types while a busy disk makes up its mind: each carries a part.
 */
const mostUnderWay = 256;

/** On a disk that is full a browser may never answer; after so long a person should know. */
const answerWithin = 3000;

const noAnswer =
  'The last change is not kept yet: this browser may have no room left. Save a copy to a file.';

/** A write that failed is tried again by itself, since a disk may have room again, and with the next edit. */
const retryAfter = 5000;

/**
 * Hands every edit to the store in the task of the edit: only the parts of the case that changed. Waiting for the
 * write before it would lose the last character when the tab closes at once. When the case is somebody else's by now
 * it writes nothing more; after any other failure it tries again, with everything that is not kept yet.
 */
export const createCaseSaver = (
  records: Records,
  opened: StoredState,
  revision: number,
  now: () => string,
  onState: (state: SaveState) => void,
): CaseSaver => {
  const { id } = opened.businessCase;
  let known = opened;
  let written = revision;
  let handedIn = revision;
  let underWay = 0;
  let failure: unknown = null;
  let waiting: History | null = null;
  let latest: History | null = null;
  let isStopped = false;
  let isOverdue = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let unkept: { revision: number; put: [Key, unknown][] }[] = [];
  let idle: (() => void)[] = [];

  /** Counts from the last answer: many writes that each come through are no reason to worry. */
  const awaitAnswer = (): void => {
    clearTimeout(patience);
    patience = undefined;
    isOverdue = false;
    if (underWay > 0 && !isStopped)
      patience = setTimeout(() => {
        isOverdue = true;
        onState({ kind: 'failed', sentence: noAnswer });
      }, answerWithin);
  };

  const tellIdle = (): void => {
    if (underWay > 0 || waiting !== null) return;
    for (const resolve of idle) resolve();
    idle = [];
  };

  const writeWaiting = (): void => {
    const next = waiting;
    waiting = null;
    if (next !== null && !isStopped) void write(next);
    else tellIdle();
  };

  const lost = async (): Promise<void> => {
    isStopped = true;
    waiting = null;
    const isDeleted = (await records.get(keyOf.gone(id)).catch(() => undefined)) !== undefined;
    onState({ kind: 'conflict', isDeleted });
    tellIdle();
  };

  const failed = (error: unknown): void => {
    onState({ kind: 'failed', sentence: sentenceFor(error) });
    clearTimeout(retry);
    retry = setTimeout(() => {
      if (underWay > 0 || isStopped) return;
      waiting ??= latest;
      writeWaiting();
    }, retryAfter);
    writeWaiting();
  };

  /** After the database was closed or deleted under the page: the whole case is written once more. */
  const writeAgain = async (): Promise<void> => {
    const history = waiting ?? latest;
    if (history === null) return;
    waiting = null;
    underWay += 1;
    const savedAt = now();
    try {
      const { tenure, since } = known;
      const kept = await keepAgain(records, history.businessCase, {
        tenure,
        revision: handedIn,
        savedAt,
        since,
      });
      known = { ...known, parts: kept.parts, businessCase: history.businessCase, steps: [] };
      [written, handedIn, unkept] = [kept.revision, kept.revision, []];
      underWay -= 1;
      if (waiting === null) onState({ kind: 'saved', at: savedAt });
      writeWaiting();
    } catch (error) {
      underWay -= 1;
      if (error instanceof Taken) await lost();
      else failed(error);
    }
  };

  /** Those handed in after a failed write fail because it did: the first failure says why, once all are back. */
  const giveUp = async (): Promise<void> => {
    const error = failure;
    failure = null;
    handedIn = written;
    if (error instanceof ConnectionLost) await writeAgain();
    else if (isConflict(error)) await lost();
    else failed(error);
  };

  const write = async (history: History): Promise<void> => {
    clearTimeout(retry);
    underWay += 1;
    handedIn += 1;
    const own = handedIn;
    const savedAt = now();
    const { put, remove, after } = changesTo(known, history, own, savedAt);
    known = after;
    const again = underWay === 1 ? unkept.flatMap(({ put: before }) => before) : [];
    unkept.push({ revision: own, put });
    if (patience === undefined) awaitAnswer();
    try {
      await records.write({
        add: [gate(id, known.tenure, own - 1)],
        remove: [gate(id, known.tenure, own), ...remove],
        put: [...again, ...put],
      });
      written = own;
      unkept = unkept.filter(({ revision: kept }) => kept > own);
    } catch (error) {
      failure ??= error;
    }
    underWay -= 1;
    awaitAnswer();
    if (failure !== null) {
      if (underWay === 0) await giveUp();
      return;
    }
    if (underWay === 0 && waiting === null) onState({ kind: 'saved', at: savedAt });
    writeWaiting();
  };

  return {
    save: (history) => {
      if (isStopped) return;
      latest = history;
      if (!isOverdue) onState({ kind: 'saving' });
      if (underWay < mostUnderWay && failure === null) void write(history);
      else waiting = history;
    },
    settled: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        tellIdle();
      }),
    stop: () => {
      isStopped = true;
      waiting = null;
      clearTimeout(retry);
      clearTimeout(patience);
      tellIdle();
    },
  };
};
