import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createCaseSaver, type CaseSaver } from '../persistence/case-saver.ts';
import { newTenure, slotsOf, takeTenure } from '../persistence/stored-cases.ts';
import { type CaseTab, joinTabs } from '../persistence/tabs.ts';
import { appStore, closeCase, openCase, showCase, showReadOnly } from '../store/app-store.ts';
import { startOf } from '../store/history.ts';
import { closeNotes } from '../store/private-store.ts';
import { type SaveState, showSaveState } from '../store/save-state.ts';
import { tellTyped } from '../ui/after-paint.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { finishedCase, finishedCaseId } from './finished-case.ts';
import { copyCase, deleteCase } from './keep-cases.ts';
import { type KnownCase, type UnreadableCase, knownCase } from './read-case.ts';
import { afterSaving, whileFailing } from './saved-case.ts';
import { now, theRecords, waitsFor } from './the-records.ts';

/** How a case was found: open to edit or to read, unreadable, or not there. */
export type Opening = 'open' | 'missing' | UnreadableCase;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What a tab may take to keep its last change before it gives the case away. */
const farewell = 400;

interface Session {
  id: string;
  tab: CaseTab;
  saver: CaseSaver | null;
  isEnded: boolean;
  /** It was deleted or replaced elsewhere: what is on screen is all there is of it. */
  isOutdated: boolean;
  onVisible?: () => void;
  /** Settled when the case is on screen, or cannot be. */
  opened?: Promise<Opening>;
  /** The case as it was taken, where it was left before it was on screen. */
  taken?: KnownCase;
}

/** Counts how often an open case was replaced under the screen, which opens it anew. */
const reopenings = createStore<{ count: number }>()(() => ({ count: 0 }));

export const useReopenings = (): number => useStore(reopenings, ({ count }) => count);

/** What is stored of the open case is another one now: the screen opens it anew. */
export const reopenSession = (): void => reopenings.setState(({ count }) => ({ count: count + 1 }));

let session: Session | null = null;
let isFinishedWanted = false;
let closing: Promise<void> = Promise.resolve();

const isFound = (found: KnownCase | UnreadableCase | null): found is KnownCase =>
  found !== null && 'businessCase' in found;

const savedAtOf = async (id: string): Promise<{ savedAt: string; since: string }> => {
  const summary = (await (await theRecords()).get(['summary', id])) as
    | { savedAt?: string; since?: string }
    | undefined;
  return { savedAt: summary?.savedAt ?? '', since: summary?.since ?? summary?.savedAt ?? '' };
};

/** What the person need not wait for: a state to come back to, and what the database may have lost. */
const afterOpening = async (found: KnownCase, savedAt: string): Promise<void> => {
  const { keepFound, takeNewerCopy } = await import('./found-case.ts');
  if (!found.isOlder) await keepFound(found, savedAt).catch(() => {});
  await takeNewerCopy(found, savedAt);
};

const keepOlder = async (found: KnownCase, savedAt: string): Promise<void> => {
  const { keepFound } = await import('./found-case.ts');
  await keepFound(found, savedAt).catch(() => {});
};

/** What only the writer sees comes after the case: nobody waits for it. */
const showNotesOf = async (current: Session, isReadOnly: boolean): Promise<void> => {
  const { openNotes } = await import('./private-notes.ts');
  await openNotes(current.id, isReadOnly, () => session === current && !current.isEnded);
};

/** Reads the case until nobody writes between reading and taking it. */
const taken = async (
  id: string,
  tenure: string,
): Promise<{ found: KnownCase; revision: number } | UnreadableCase | null> => {
  const records = await theRecords();
  for (;;) {
    const found = await knownCase(id, slotsOf(tenure));
    if (!isFound(found)) return found;
    const revision = await takeTenure(records, found, tenure);
    if (revision !== null) return { found, revision };
  }
};

const edit = async (current: Session): Promise<Opening> => {
  const { id, tab } = current;
  const records = await theRecords();
  const tenure = newTenure();
  const got = await taken(id, tenure);
  if (got === null) return 'missing';
  if (!('found' in got)) return got;
  const { found, revision } = got;
  const { savedAt, since } = await savedAtOf(id);
  // Before a newer version writes over an older one; else it can wait until the case is on screen.
  if (found.isOlder) await keepOlder(found, savedAt);
  if (found.private.length > 0) {
    const { keepTaken } = await import('./private-notes.ts');
    await keepTaken(id, found.private);
  }
  if (current.isEnded) {
    current.taken = found;
    return 'open';
  }
  const follow = afterSaving(id, tab);
  const state = {
    tenure,
    parts: found.parts,
    businessCase: found.whole as KnownCase['businessCase'],
    steps: found.steps,
    nextStep: found.nextStep,
    since,
  };
  let isFailing = false;
  const keepTrying = whileFailing(id, () => isFailing && session === current);
  const onState = (saveState: SaveState): void => {
    if (session !== current) return;
    showSaveState(saveState);
    isFailing = saveState.kind === 'failed';
    if (saveState.kind === 'saved') follow(saveState.at);
    else if (saveState.kind === 'failed') keepTrying();
  };
  const saver = createCaseSaver(records, state, revision, now, onState);
  current.saver = saver;
  showSaveState({ kind: 'saved', at: savedAt });
  showCase(startOf(found.businessCase, [...found.steps]), saver.save);
  tab.tellTaken();
  void showNotesOf(current, false);
  void afterOpening(found, savedAt);
  return 'open';
};

const read = async (current: Session): Promise<Opening> => {
  const found = await knownCase(current.id, slotsOf('reader'));
  if (found === null) return 'missing';
  if (!isFound(found)) return found;
  // Meanwhile this tab may have been left, or edit itself.
  if (!current.isEnded && current.saver === null) {
    showReadOnly(startOf(found.businessCase));
    void showNotesOf(current, true);
  }
  return 'open';
};

const asReader = (current: Session): void => {
  current.saver?.stop();
  current.saver = null;
  const businessCase = openCase();
  if (businessCase === undefined || session !== current) return;
  showReadOnly(startOf(businessCase));
  void showNotesOf(current, true);
};

/** What is on screen is not what is kept any more: nothing is written, and the person is told at once. */
const outdated = (current: Session, isDeleted: boolean): void => {
  if (current.isEnded || session !== current) return;
  tellTyped();
  current.saver?.stop();
  current.saver = null;
  current.isOutdated = true;
  showSaveState({ kind: 'conflict', isDeleted });
};

/** A tab that only read edits as soon as nobody else does. */
const editWhenFree = async (current: Session, claim: () => Promise<boolean>): Promise<void> => {
  if (current.saver !== null || current.isEnded || current.isOutdated) return;
  if (await claim()) await edit(current);
};

/** Opens a kept case on screen: to edit it, or to read it where another tab edits it. The finished case can be read. */
export const openSession = async (id: string): Promise<Opening> => {
  await closing;
  if (id === finishedCaseId) {
    isFinishedWanted = true;
    const finished = await finishedCase();
    if (finished === null) return 'missing';
    // It may have been left while it was fetched.
    if (isFinishedWanted) showReadOnly(startOf({ ...finished, id }));
    showSaveState({ kind: 'saved', at: '' });
    return 'open';
  }
  let refresh: ReturnType<typeof setTimeout> | undefined;
  const current: Session = {
    id,
    saver: null,
    isEnded: false,
    isOutdated: false,
    tab: undefined as unknown as CaseTab,
  };
  const readAgain = (): void => {
    if (current.saver !== null || current.isEnded || current.isOutdated) return;
    clearTimeout(refresh);
    refresh = setTimeout(() => void read(current), 100);
  };
  current.tab = joinTabs(id, {
    onGive: async () => {
      tellTyped();
      await Promise.race([current.saver?.settled(), wait(farewell)]);
      if (!current.isOutdated) asReader(current);
    },
    // What this tab wrote last was kept or refused by the store; it says so itself when a change is refused.
    onTaken: () => {
      if (current.saver !== null) asReader(current);
    },
    onChanged: readAgain,
    onFree: () => void editWhenFree(current, current.tab.claimFreed),
    onGone: () => outdated(current, true),
    onReplaced: () => {
      if (current.saver === null) readAgain();
      else outdated(current, false);
    },
  });
  current.onVisible = () => {
    if (document.visibilityState === 'visible') void editWhenFree(current, current.tab.claim);
    else if (current.saver !== null) void copyNow(current);
  };
  document.addEventListener('visibilitychange', current.onVisible);
  session = current;
  current.opened = (async () => ((await current.tab.claim()) ? edit(current) : read(current)))();
  return current.opened;
};

/** The second copy is brought up to date when the page is left or hidden. */
const copyNow = async ({ id, saver }: Session): Promise<void> => {
  const whole = openCase();
  if (whole?.id !== id) return;
  await saver?.settled();
  await copyCase(id, whole, now());
};

/** Edits here from now on: the tab that does so now keeps what was typed there and gives the case away. */
export const editHere = async (): Promise<Opening> => {
  const current = session;
  if (current === null) return 'missing';
  await current.tab.takeOver();
  const opening = await edit(current);
  if (opening === 'missing') outdated(current, true);
  return opening;
};

/** Its second copy; or nothing, of a case that was opened and left again without a word. */
const leaveBehind = async (whole: BusinessCase, isUnchangedHere: boolean): Promise<void> => {
  const { isNothingYet } = await import('./nothing-yet.ts');
  if (isUnchangedHere && isNothingYet(whole)) await deleteCase(whole.id);
  else await copyCase(whole.id, whole, now());
};

export const closeSession = (): void => {
  const current = session;
  const whole = openCase();
  const { history } = appStore.getState();
  closeCase();
  closeNotes();
  session = null;
  isFinishedWanted = false;
  if (current === null) return;
  current.isEnded = true;
  if (current.onVisible !== undefined) document.removeEventListener('visibilitychange', current.onVisible);
  closing = (async () => {
    await current.opened?.catch(() => {});
    await current.saver?.settled();
    if (current.saver !== null && whole !== undefined) await leaveBehind(whole, history?.past.length === 0);
    if (current.taken !== undefined)
      await leaveBehind(current.taken.businessCase, current.taken.steps.length === 0);
  })()
    // A second copy that could not be written keeps nobody from opening a case again, here or in another tab.
    .catch(() => {})
    .finally(() => {
      current.saver?.stop();
      current.tab.leave();
    });
  waitsFor(closing);
};
