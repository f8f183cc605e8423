import type { PrivateRow } from '../../core/business-case/private-fields.ts';
import { type PrivateNotes, notesOf, withTaken } from '../../core/private/notes.ts';
import { keyOf } from '../persistence/stored-cases.ts';
import { showNotes } from '../store/private-store.ts';
import { showSaveState } from '../store/save-state.ts';
import { theRecords } from './the-records.ts';

const kept = async (id: string): Promise<PrivateNotes> =>
  notesOf(await (await theRecords()).get(keyOf.privateNotes(id)), id);

const keep = async (id: string, notes: PrivateNotes): Promise<void> =>
  (await theRecords()).write({ put: [[keyOf.privateNotes(id), notes]] });

const keepOrSay = (id: string) => (notes: PrivateNotes) =>
  void keep(id, notes).catch(() => {
    showSaveState({ kind: 'failed', sentence: 'What only you see could not be kept in this browser.' });
  });

/** What a case file said that is private stays on this device, under the id of its case. */
export const keepTaken = async (id: string, rows: readonly PrivateRow[]): Promise<void> => {
  if (rows.length > 0) await keep(id, withTaken(await kept(id), rows));
};

/** The notes of the open case come on screen, unless it was left meanwhile: to edit, or to read where another tab edits. */
export const openNotes = async (id: string, isReadOnly: boolean, isOpen: () => boolean): Promise<void> => {
  const notes = await kept(id);
  if (isOpen()) showNotes(notes, isReadOnly ? null : keepOrSay(id));
};
