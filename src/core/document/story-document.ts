import type { Block } from './block.ts';
import type { Run } from './run.ts';

/** A figure that stands in the document, for the small custom part that each Office file carries. */
export interface DocumentFigure {
  id: string;
  value: number | null;
  unit: string;
  text: string;
}

/** What holds for the whole document, whatever its kind. */
interface DocumentHead {
  /** The name of its file in the template: `paper`, `deck`, `summary`. */
  id: string;
  template: { id: string; version: string };
  /** A BCP 47 tag: `en-GB`. */
  language: string;
  /** A4, or Letter where the language's country uses it. */
  paperSize: 'a4' | 'letter';
  /** Written into the file's properties. */
  title: string;
  subject: string;
  author: string;
  organisation: string;
  classification: string;
  /** Numbered exports: number, day as YYYY-MM-DD, and the hash of the case as it was. */
  edition: { number: number; date: string; hash: string };
  /** Says the same at the foot of every page: organisation, meeting, edition; and that an example is one. */
  footer: string;
  figures: DocumentFigure[];
}

export interface PaperSection {
  id: string;
  blocks: Block[];
}

export interface Paper extends DocumentHead {
  kind: 'paper';
  sections: PaperSection[];
}

/** The shapes a slide can have, and what each is for; a template names one, and `layout/` gives it boxes. */
export const slideLayouts = {
  ask: 'The decision in a card, large, with its numbers below or beside it.',
  chart: 'One chart or picture over the whole width, with a line or two below it.',
  'chart-left': 'A chart on the left, and on the right how to read it.',
  table: 'A table over the whole width.',
  columns: 'Two to four columns; each heading of level 3 begins one, and without headings each block is one.',
  text: 'Words, boxes, steps in time, one below the other.',
} as const;

export type SlideLayout = keyof typeof slideLayouts;

/** The part that closes a deck; what stands before it is the main part. */
const appendixParts: ReadonlySet<string> = new Set(['Appendix', 'Anhang']);

export const isAppendix = (part: string): boolean => appendixParts.has(part);

export interface Slide {
  /** Section id, place, repeated item: as for blocks. */
  id: string;
  section: string;
  /** The named part of the deck the slide stands in. */
  part: string;
  layout: SlideLayout;
  /** A full-sentence claim. */
  title: Run[];
  blocks: Block[];
  /** What is said, not shown. */
  notes: Block[];
}

export interface Deck extends DocumentHead {
  kind: 'deck';
  slides: Slide[];
}

export type StoryDocument = Paper | Deck;
