import type { CaseTab } from '../persistence/tabs.ts';
import { openCase } from '../store/app-store.ts';
import { showSaveState } from '../store/save-state.ts';
import { copyCase } from './keep-cases.ts';
import { now, theRecords } from './the-records.ts';

/** A pause in typing, after which the second copy is written. */
const copyAfter = 800;
/** Between two states of a case that are kept by themselves. */
const snapshotAfter = 10 * 60_000;
/** A tab that reads follows at this pace, however fast somebody types. */
const tellEvery = 250;

/** What follows a change that is kept: the second copy, a state to come back to, and a word to the other tabs. */
export const afterSaving = (id: string, tab: CaseTab): ((savedAt: string) => void) => {
  let copyTimer: ReturnType<typeof setTimeout> | undefined;
  // As it was found it is kept already.
  let snapshotAt = Date.now();
  let toldAt = 0;
  const copy = async (savedAt: string): Promise<void> => {
    const businessCase = openCase();
    if (businessCase?.id !== id) return;
    await copyCase(id, businessCase, savedAt);
    if (Date.now() - snapshotAt < snapshotAfter) return;
    snapshotAt = Date.now();
    const { keepSnapshot } = await import('../persistence/snapshots.ts');
    await keepSnapshot(await theRecords(), id, businessCase, {
      at: now(),
      why: { kind: 'automatic' },
      savedAt,
    }).catch(() => {
      // A disk that is full says so with the next change.
    });
  };
  return (savedAt) => {
    clearTimeout(copyTimer);
    copyTimer = setTimeout(() => void copy(savedAt), copyAfter);
    if (Date.now() - toldAt < tellEvery) return;
    toldAt = Date.now();
    setTimeout(tab.tellChanged, tellEvery);
  };
};

const onlyInCopy =
  'Your last change could not be saved in the usual place; a spare copy of it is on this device. Save it to a file, then reload this page.';

/** While the database keeps nothing, the second copy is tried: it is what a reload comes back to. */
export const whileFailing = (id: string, isFailing: () => boolean): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = async (): Promise<void> => {
    const businessCase = openCase();
    if (!isFailing() || businessCase?.id !== id) return;
    if (await copyCase(id, businessCase, now())) {
      if (isFailing()) showSaveState({ kind: 'failed', sentence: onlyInCopy });
    }
    again();
  };
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), copyAfter);
  };
  return again;
};
