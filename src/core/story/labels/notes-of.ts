import { languageOf } from '../../data/language-of.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { britishNotes, type NoteWords } from './en-GB/notes.ts';

const loaded = new Map<string, NoteWords>([['en', britishNotes]]);

export const keepNotes = (language: string, notes: NoteWords): void => {
  loaded.set(language, notes);
};

/** The sentences of documents alone, in the language that a view speaks; they come beside the labels of their language. */
export const notesOf = ({ formats }: Pick<CaseInNumbers, 'formats'>): NoteWords =>
  loaded.get(languageOf(formats.language)) ?? britishNotes;
