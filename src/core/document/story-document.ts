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
  /** The name of its file in the template: `paper`, `deck`, `summary`; with its row where there is one for each. */
  id: string;
  /** The row of the case that it is told of, where there is a document for each. */
  row?: { id: string; name: string };
  /** What the template puts at the head of each page. */
  header?: string;
  template: { id: string; version: string };
  /** A BCP 47 tag: `en-GB`. */
  language: string;
  /** A4, or Letter where the language's country uses it. */
  paperSize: 'a4' | 'letter';
  /** What it is among the documents of its case: `Board paper`, `Brief: Finance Director`. */
  name?: string;
  /** The name of the case. */
  title: string;
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
  /** The named part of the paper that it stands in: an appendix says so. */
  part?: string;
  blocks: Block[];
}

export interface Paper extends DocumentHead {
  kind: 'paper';
  /** Whether its sections and paragraphs have numbers, so that a reader can point at one. */
  numbered?: boolean;
  sections: PaperSection[];
}

/** The shapes a slide can have, and what each is for; a template names one, and `layout/` gives it boxes. */
export const slideLayouts = {
  ask: 'The claim and the ask on a night panel; beside it groups under headings of level 3: what it takes, what it returns, when it stops.',
  vote: 'The claim and what waits on a night panel; beside it the resolutions as a numbered list, the leading numbers, one commitment.',
  spine: 'The whole case on one page: four to six figures as rows of number, claim and detail.',
  lanes: 'Two journeys step by step, under each other: a list of two, each with its steps below it.',
  'hero-number':
    'The first figure large, with its sentence; up to four more figures small below it, and a quote.',
  scale: 'Up to three lines that lead in, and below them one chart over the whole width.',
  'chart-rail':
    'A chart, and beside it a narrow rail with up to three numbers, or words under small headings.',
  rows: 'A table whose rows stand free: a name, a bar drawn to scale where a column holds amounts, and words.',
  quad: 'Four kinds of impact, two by two: a table with name, measure, from, to, and what stands with it.',
  cards:
    'A table drawn as cards, one a row: a name, what they can count, a sentence, and at the foot a condition.',
  worries: 'A table of questions and answers, drawn in two columns.',
  'plot-list': 'A chart with the list of the same things beside it.',
  needed: 'A table of dates: by when, who for what, and the time it takes.',
  roadmap: 'A timeline of waves and gates, and up to three boxes below it.',
  dated:
    'A table of two to four questions on a line of dates: date, question, why it matters, how we find out.',
  story:
    'One person on night: a headline of a few words, what was before and what is now, and one line of proof.',
  close: 'Where the goal stands and will stand, large; a quote; what happens next on a line of dates.',
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
  /** What of it is said only because the slide had no room for it. */
  saidOnly?: Block[];
}

export interface Deck extends DocumentHead {
  kind: 'deck';
  slides: Slide[];
}

export type StoryDocument = Paper | Deck;

/** What a file calls itself, so that the files of one case can be told apart: the case, and which document it is. */
export const fullTitle = ({ title, name = '' }: Pick<StoryDocument, 'title' | 'name'>): string =>
  [title, name].filter((part) => part !== '').join(' – ');
