import type { FileChild, Paragraph } from 'docx';
import type { Block } from '../../document/index.ts';
import type { ChartColours } from '../office/charts/chart-colours.ts';
import type { ChartLook, DrawnChart } from '../office/charts/drawn-chart.ts';
import { endsInTable } from './neighbours.ts';
import type { FurnitureWords } from '../furniture-words.ts';
import type { Places } from './bookmarks.ts';
import type { PageSetup } from './page.ts';

/** What drawing a paper gathers on its way: things that stand elsewhere in the package than the text. */
export interface Gathered {
  /** Footnotes by the id that references use. */
  footnotes: Record<string, { children: Paragraph[] }>;
  /** Where the first reference to each footnote stands, by its number: the others refer to that. */
  notes: Map<number, string>;
  /** Text alternatives of the tables, in order: the library has no place for them. */
  tables: { title: string; description: string }[];
  /** Charts as drawn, in order, to be mended in the package. */
  charts: { drawn: DrawnChart; look: ChartLook }[];
  /** How many lists were drawn; each numbered one starts at its own 1. */
  lists: number;
}

export interface PaperContext {
  language: string;
  words: FurnitureWords;
  page: PageSetup;
  gathered: Gathered;
  /** How much wider than Arial the text may be set: 1 in our own, whose font every computer has in its widths. */
  wider: number;
  /** What the colours of charts mean in the theme of the file. */
  colours: ChartColours;
  /** Numbers, and where references lead. */
  places: Places;
  /** The blocks on either side, in the order of the paper. */
  previous: Block | null;
  next: Block | null;
  contents: () => FileChild[];
}

export const nothingGathered = (): Gathered => ({
  footnotes: {},
  notes: new Map(),
  tables: [],
  charts: [],
  lists: 0,
});

/** Text keeps its distance from a table, a callout or a list above; headings and captions have their own. */
export const distance = ({ previous }: PaperContext): number =>
  endsInTable(previous) || previous?.kind === 'callout' ? 200 : previous?.kind === 'list' ? 100 : 0;

/** The spacing of a style, with the distance that its place asks for. */
export const spaced = (context: PaperContext, after: number) =>
  distance(context) === 0
    ? {}
    : { spacing: { before: distance(context), after, line: 276, lineRule: 'auto' } as const };

/** A block after a page break starts the page itself: an empty paragraph with a break would be seen as one. */
export const startsPage = ({ previous }: PaperContext): boolean => previous?.kind === 'page-break';
