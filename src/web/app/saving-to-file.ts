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
import { caseFileName, handOverCase, noteCopy, textOfCase } from './case-files.ts';
import { settleFileState, showFileState } from './file-state.ts';
import { now, theRecords } from './the-records.ts';

const saved = async (id: string, file: LinkedFile): Promise<void> => {
  await noteCopy(id, file.name);
  showFileState({ kind: 'saved', name: file.name, at: file.at });
};

/** Saves to a file that the person chooses, which the case is saved to from then on. */
export const saveToNewFile = async (): Promise<void> => {
  const businessCase = openCase();
  if (businessCase === undefined) return;
  if (!canLink()) {
    const name = await handOverCase(businessCase);
    if (name !== null) showFileState({ kind: 'saved', name, at: now() });
    return;
  }
  const handle = await pickedFile(caseFileName(businessCase));
  if (handle === undefined) return;
  const text = await textOfCase(businessCase);
  if (text === null) return;
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
  const text = await textOfCase(businessCase);
  if (text === null) return;
  const saving = await saveLinked(records, businessCase.id, linked, text, now());
  if (saving.kind === 'saved') await saved(businessCase.id, saving.file);
  else showFileState(saving);
};

/** Somebody else has changed the file: mine takes its place. */
export const overwriteFile = async (file: LinkedFile): Promise<void> => {
  const businessCase = openCase();
  if (businessCase === undefined) return;
  const text = await textOfCase(businessCase);
  if (text === null) return;
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
