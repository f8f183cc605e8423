import type { ChartSpecification } from './chart-specification.ts';
import type { Run } from './run.ts';

/**
 * The id of a block is the id of its section, its place in the template, and the id of the item it repeats for:
 * `value/2`, `people/3:finance-director`. Overrides, Fix links and comparisons hold on to it.
 */
interface Identified {
  id: string;
}

/** What a text may refer to by a name that the template gives. */
interface Named extends Identified {
  name?: string;
}

export interface HeadingBlock extends Identified {
  kind: 'heading';
  /** 1 names a section, 2 makes a claim, 3 divides. The title of a slide is not a block. */
  level: 1 | 2 | 3;
  runs: Run[];
}

export interface ParagraphBlock extends Identified {
  kind: 'paragraph';
  /** `lead` opens a slide or section in larger type; `source` says where figures come from, small, at the foot. */
  role: 'body' | 'lead' | 'source';
  runs: Run[];
}

/** Where figures come from: at the foot of a slide, small. */
export const isSource = (block: { kind: string; role?: string }): block is ParagraphBlock =>
  block.kind === 'paragraph' && block.role === 'source';

export interface ListItem {
  runs: Run[];
  items: ListItem[];
}

export interface ListBlock extends Identified {
  kind: 'list';
  ordered: boolean;
  /** Of a numbered list that goes on from another slide: the number of its first item. 1 where nothing is said. */
  start?: number;
  items: ListItem[];
}

export interface TableColumn {
  title: Run[];
  align: 'start' | 'end';
}

export interface TableRow {
  cells: Run[][];
  /** `chosen` marks the row that the text recommends (a word says so too), `total` closes a sum. */
  role: 'plain' | 'chosen' | 'total';
}

export interface TableBlock extends Named {
  kind: 'table';
  /**
   * `data` has a header row and a numbered caption; `cover` is the strip of facts that opens a paper; `signatures` is
   * data with room to sign in its empty cells.
   */
  look: 'data' | 'cover' | 'signatures';
  caption: Run[];
  columns: TableColumn[];
  rows: TableRow[];
}

export interface FigureItem {
  /** The number, large. */
  value: Run[];
  /** What it is. */
  label: Run[];
  /** What to know with it: the range, the perspective. May be empty. */
  note: Run[];
}

export interface FiguresBlock extends Identified {
  kind: 'figures';
  items: FigureItem[];
}

export interface ChartBlock extends Identified {
  kind: 'chart';
  chart: ChartSpecification;
  caption: Run[];
}

export interface QuoteBlock extends Identified {
  kind: 'quote';
  runs: Run[];
  by: Run[];
}

export interface CalloutBlock extends Identified {
  kind: 'callout';
  /** `ask` holds the decision; `note` something to know; `caution` something that may go wrong. */
  role: 'ask' | 'note' | 'caution';
  title: Run[];
  blocks: (ParagraphBlock | ListBlock)[];
}

export interface ImageBlock extends Named {
  kind: 'image';
  /** `data:image/png;base64,…` or jpeg: already checked and bounded, never an address. */
  data: string;
  width: number;
  height: number;
  alternative: string;
  caption: Run[];
}

export interface TimelineItem {
  when: Run[];
  what: Run[];
  note: Run[];
  /** A gate is a point where the work may be stopped. */
  gate: boolean;
}

export interface TimelineBlock extends Named {
  kind: 'timeline';
  /** In a paper it stands above, as over a table; on a slide the title says it. */
  caption?: Run[];
  items: TimelineItem[];
}

export interface MatrixCell {
  title: Run[];
  items: Run[][];
}

/** Two by two, read by rows: high left, high right, low left, low right. */
export interface MatrixBlock extends Identified {
  kind: 'matrix';
  across: Run[];
  up: Run[];
  cells: MatrixCell[];
}

export interface PageBreakBlock extends Identified {
  kind: 'page-break';
}

/** The list of contents of a paper; a deck and a Markdown file leave it out. */
export interface ContentsBlock extends Identified {
  kind: 'contents';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FiguresBlock
  | ChartBlock
  | QuoteBlock
  | CalloutBlock
  | ImageBlock
  | TimelineBlock
  | MatrixBlock
  | PageBreakBlock
  | ContentsBlock;

export type BlockKind = Block['kind'];

/** One function a kind: a new kind does not compile until every renderer handles it. */
export type BlockRenderers<Context, Result> = {
  [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>, context: Context) => Result;
};

export const renderBlock = <Context, Result>(
  renderers: BlockRenderers<Context, Result>,
  block: Block,
  context: Context,
): Result => {
  const render = renderers[block.kind] as (block: Block, context: Context) => Result;
  return render(block, context);
};
