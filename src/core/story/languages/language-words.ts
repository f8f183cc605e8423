import type { Labels } from '../labels/labels.ts';
import type { ChartWords } from '../labels/en-GB/charts.ts';
import type { NoteWords } from '../labels/en-GB/notes.ts';
import type { Library } from './library.ts';

/** Everything that the program says with in a language that comes later. */
export interface LanguageWords {
  labels: Labels;
  notes: NoteWords;
  charts: ChartWords;
  /** Words of phrases by tag: regions deviate from the whole. */
  libraries: ReadonlyMap<string, Library>;
}
