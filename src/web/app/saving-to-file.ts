import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import {
  type LinkedFile,
  canLink,
  linkedFile,
  pickedFile,
  saveLinked,
  writeLinked,
} from '../persistence/linked-file.ts';
import { openCase } from '../store/app-store.ts';
import { caseFileName, handOverCase, noteCopy } from './case-files.ts';
import { now, theRecords } from './the-records.ts';

/** How the last save to a file went, and what it asks. */
type FileState =
  | { kind: 'nothing' }
  | { kind: 'saved'; name: string; at: string }
  | { kind: 'changed'; file: LinkedFile; theirs: string; at: string }
  | { kind: 'unreachable'; name: string };

const fileStore = createStore<{ state: FileState }>()(() => ({ state: { kind: 'nothing' } }));

export const useFileState = (): FileState => useStore(fileStore, ({ state }) => state);

const show = (state: FileState): void => fileStore.setState({ state });

export const settleFileState = (): void => show({ kind: 'nothing' });

/** The text of a case file, read back before it is handed over. */
const textOf = async (businessCase: BusinessCase): Promise<string> => {
  const { caseText } = await import('../../core/business-case/open-case.ts');
  return caseText(businessCase);
};

const saved = async (id: string, file: LinkedFile): Promise<void> => {
  await noteCopy(id, file.name);
  show({ kind: 'saved', name: file.name, at: file.at });
};

/** Saves to a file that the person chooses, which the case is saved to from then on. */
export const saveToNewFile = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase === undefined) return;
  if (!canLink()) {
    show({ kind: 'saved', name: await handOverCase(businessCase), at: now() });
    return;
  }
  const handle = await pickedFile(caseFileName(businessCase));
  if (handle === undefined) return;
  const text = await textOf(businessCase);
  await saved(businessCase.id, await writeLinked(await theRecords(), businessCase.id, handle, text, now()));
};

/** Saves to the file that belongs to the case; the first time it asks where, and without pickers it is a download. */
export const saveToFile = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase === undefined) return;
  const records = await theRecords();
  const linked = canLink() ? await linkedFile(records, businessCase.id) : null;
  if (linked === null) {
    await saveToNewFile();
    return;
  }
  const saving = await saveLinked(records, businessCase.id, linked, await textOf(businessCase), now());
  if (saving.kind === 'saved') await saved(businessCase.id, saving.file);
  else show(saving);
};

/** Somebody else has changed the file: mine takes its place. */
export const overwriteFile = async (file: LinkedFile): Promise<void> => {
  const businessCase = openCase();
  if (businessCase === undefined) return;
  const text = await textOf(businessCase);
  await saved(
    businessCase.id,
    await writeLinked(await theRecords(), businessCase.id, file.handle, text, now()),
  );
};

/** Theirs is what the case says now; mine stays in its history. */
export const takeTheirs = async (file: LinkedFile, businessCase: BusinessCase): Promise<void> => {
  const open = openCase();
  if (open === undefined) return;
  const { replaceOpenCase } = await import('./replaced-case.ts');
  await replaceOpenCase(businessCase);
  const { lastModified } = await file.handle.getFile();
  await (
    await theRecords()
  ).write({ put: [[['linked', open.id], { ...file, lastModified, at: now() } satisfies LinkedFile]] });
  settleFileState();
};
