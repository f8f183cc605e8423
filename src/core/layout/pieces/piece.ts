import type { Area } from '../area.ts';
import type { Box } from '../laid-out.ts';
import type { Typesetter } from '../paragraphs.ts';
import type { TypeScale } from '../type-scale.ts';

/** One block on its way to a place: it says how tall it must be, how tall it may be, and then draws itself. */
export interface Piece {
  /** What it needs at this width, in inches. */
  height: (width: number) => number;
  /** How much taller it looks well: a chart any amount, a table until its rows gape. */
  stretch: number;
  draw: (area: Area) => Box[];
}

export interface PieceContext extends Typesetter {
  scale: TypeScale;
  /** What the slide claims: a caption that only repeats it is left out, and tables are named by it. */
  claim: string;
  /** Columns of a wide slide go under each other: on four to three, and between wide margins. */
  isNarrow: boolean;
  /** The language of the words that layout adds: months on an axis. */
  language: string;
}

/** Between pieces, and between cards beside each other. */
export const GAP = 0.2;
