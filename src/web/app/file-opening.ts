import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Difference, differencesOf } from '../../core/business-case/differences.ts';
import { mendSentence } from '../../core/business-case/mend.ts';
import type { OpenedCase } from '../../core/business-case/open-case.ts';
import type { CaseSummary } from '../persistence/stored-cases.ts';
import { tellTabs } from '../persistence/tabs.ts';
import { noteCopy, openedFromText, textOfFile } from './case-files.ts';
import { keepCase, keepInPlace, keptCases } from './keep-cases.ts';
import { goTo, hrefTo } from '../store/routes.ts';
import { newCaseId, now, theRecords } from './the-records.ts';

/** What a chosen file asks of the person before it is a case here. */
type Opening =
  | { kind: 'nothing' }
  | { kind: 'refused'; sentence: string }
  /** There was no way to keep it. */
  | { kind: 'unkept' }
  | { kind: 'locked'; name: string; text: string; refusal: string }
  | {
      kind: 'known';
      name: string;
      opened: OpenedCase;
      privateNotes: unknown;
      here: CaseSummary;
      differences: Difference[];
    }
  /** It is open, and what was put right in it is told. */
  | { kind: 'mended'; sentences: string[] };

export const openingStore = createStore<{ opening: Opening }>()(() => ({ opening: { kind: 'nothing' } }));

export const useOpening = (): Opening => useStore(openingStore, ({ opening }) => opening);

const show = (opening: Opening): void => openingStore.setState({ opening });

export const stopOpening = (): void => show({ kind: 'nothing' });

export const refuseFile = (sentence: string): void => show({ kind: 'refused', sentence });

const keepNotes = async (id: string, privateNotes: unknown): Promise<void> => {
  if (privateNotes === null || privateNotes === undefined) return;
  await (await theRecords()).write({ put: [[['private', id], privateNotes]] });
};

/** What this browser will not keep is said, whatever was about to be kept. */
export const orUnkept = async (keep: () => Promise<void>): Promise<void> => {
  try {
    await keep();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    show({ kind: 'unkept' });
  }
};

const goToKept = async (
  id: string,
  name: string,
  { mends, editionCases, private: taken }: OpenedCase,
  privateNotes: unknown,
): Promise<void> => {
  await keepNotes(id, privateNotes);
  if (taken.length > 0) {
    const { keepTaken } = await import('./private-notes.ts');
    await keepTaken(id, taken);
  }
  if (editionCases.length > 0) {
    const { keepEditionCases } = await import('./edition-cases.ts');
    await keepEditionCases(id, editionCases);
  }
  // The file that it came from is a copy outside this browser.
  await noteCopy(id, name);
  if (mends.length === 0) stopOpening();
  else show({ kind: 'mended', sentences: mends.map(mendSentence) });
  goTo(hrefTo.hub(id));
};

const isCaseFile = (value: unknown): value is { case: unknown; private?: unknown } =>
  typeof value === 'object' && value !== null && 'case' in value;

const take = async (name: string, text: string, privateNotes: unknown): Promise<void> => {
  const opened = await openedFromText(text);
  if (typeof opened === 'string') {
    show({ kind: 'refused', sentence: opened });
    return;
  }
  const { businessCase } = opened;
  const here = (await keptCases()).find(({ id }) => id === businessCase.id);
  if (here === undefined) {
    await orUnkept(async () => goToKept(await keepCase(businessCase), name, opened, privateNotes));
    return;
  }
  const { knownCase } = await import('./read-case.ts');
  const kept = await knownCase(here.id, () => '');
  const differences =
    kept !== null && 'businessCase' in kept ? differencesOf(kept.businessCase, businessCase) : null;
  if (differences?.length === 0) await goToKept(here.id, name, opened, privateNotes);
  else show({ kind: 'known', name, opened, privateNotes, here, differences: differences ?? [] });
};

/** Takes a file that was chosen or dropped. Nothing is stored before it is known to be a case. */
export const openFile = async (file: File): Promise<void> => {
  const read = await textOfFile(file);
  if (typeof read === 'string') {
    show({ kind: 'refused', sentence: read });
    return;
  }
  const { isLockedCopy } = await import('../persistence/locked-copy.ts');
  if (isLockedCopy(read.text)) show({ kind: 'locked', name: file.name, text: read.text, refusal: '' });
  else await take(file.name, read.text, null);
};

export const unlockFile = async (name: string, text: string, passphrase: string): Promise<void> => {
  const { canLock, unlocked } = await import('../persistence/locked-copy.ts');
  if (!canLock()) {
    show({
      kind: 'refused',
      sentence: 'This browser opens locked copies only on https. Open Casewright from its https address.',
    });
    return;
  }
  const reply =
    passphrase.trim() === ''
      ? { refusal: 'Type the passphrase that the copy was locked with.' }
      : await unlocked(text, passphrase.trim());
  if ('refusal' in reply) {
    show({ kind: 'locked', name, text, refusal: reply.refusal });
    return;
  }
  const inside: unknown = JSON.parse(reply.text);
  if (isCaseFile(inside)) await take(name, JSON.stringify(inside.case), inside.private);
  else show({ kind: 'refused', sentence: 'This locked copy holds no case. Open another copy.' });
};

/** The file is another state of a case that is here: what shall become of the two? */
export const settleKnown = async (
  { name, opened, privateNotes, here }: Extract<Opening, { kind: 'known' }>,
  choice: 'here' | 'file' | 'both',
): Promise<void> => {
  const { businessCase } = opened;
  if (choice === 'here') {
    stopOpening();
    goTo(hrefTo.hub(here.id));
    return;
  }
  if (choice === 'both') {
    const id = newCaseId();
    const { title } = businessCase.basics;
    const basics = { ...businessCase.basics, title: title === '' ? '' : `${title} (from the file)` };
    await orUnkept(async () =>
      goToKept(await keepInPlace(id, { ...businessCase, id, basics }), name, opened, privateNotes),
    );
    return;
  }
  const { keepReplaced } = await import('./replaced-case.ts');
  await keepReplaced(here.id);
  await keepInPlace(here.id, businessCase, now());
  tellTabs.replaced(here.id);
  await goToKept(here.id, name, opened, privateNotes);
  const { reopenSession } = await import('./case-session.ts');
  reopenSession();
};
