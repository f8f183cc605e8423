import type { Block, SlideLayout } from '../../document/index.ts';
import type { Piece, PieceContext } from '../pieces/piece.ts';
import type { LayoutRole } from '../template-profile.ts';

/** What a region takes: the kind of a block, narrowed where kinds alone do not tell. */
export type Taken =
  | 'chart'
  | 'figures'
  | 'table'
  | 'list'
  | 'numbered'
  | 'timeline'
  | 'quote'
  | 'ask'
  | 'callout'
  | 'lead'
  | 'words'
  | 'anything';

/** How a region draws what it took. */
export type Look = (blocks: readonly Block[], context: PieceContext) => Piece[];

export interface Region {
  takes: readonly Taken[];
  /** At most so many blocks; all of them where nothing is said. */
  most?: number;
  /** From which of twelve columns to which, both counted from 1. */
  cols: readonly [number, number];
  look: Look;
  /** In inches: on a narrow base too the band keeps its regions beside each other where this one is so wide. */
  staysBeside?: number;
  /** Without it the slide is not of this shape. */
  isNeeded?: true;
}

/** Regions beside each other; on a narrow base they go under each other, in the same order, unless they may stay. */
export type Band = readonly Region[];

/** A shape of slide as data: what it takes, where that stands, and what becomes of it elsewhere. */
export interface LayoutDefinition {
  /** The layout of the base that it stands on, where the base has it. */
  role: LayoutRole;
  /** Under the claim in the panel of night; on a base without night it is the first band. */
  aside?: { takes: readonly Taken[]; most?: number; onNight: Look; onPaper: Look };
  bands: readonly Band[];
  /** It draws the rows of a table by themselves: what a column is, its place says, and its head is not drawn. */
  saysHeadsByPlace?: true;
  /** The shape for what does not match. */
  fallback: SlideLayout;
  /** Words that a slide of this shape carries well, without source and footer: clearly more is a remark, not a fault. */
  words?: number;
}

export const takes: Record<Taken, (block: Block) => boolean> = {
  chart: ({ kind }) => kind === 'chart' || kind === 'image',
  figures: ({ kind }) => kind === 'figures',
  // Titles of columns without a row are no cards and no dates: as a table they are at least seen.
  table: (block) => block.kind === 'table' && block.rows.length > 0,
  list: ({ kind }) => kind === 'list',
  numbered: (block) => block.kind === 'list' && block.ordered,
  timeline: ({ kind }) => kind === 'timeline',
  quote: ({ kind }) => kind === 'quote',
  ask: (block) => block.kind === 'callout' && block.role === 'ask',
  callout: ({ kind }) => kind === 'callout',
  lead: (block) => block.kind === 'paragraph' && block.role === 'lead',
  words: ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'heading',
  anything: () => true,
};

export const defineLayout = (definition: LayoutDefinition): LayoutDefinition => definition;
