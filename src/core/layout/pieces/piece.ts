import type { Area } from '../area.ts';
import type { Anchor, Box } from '../laid-out.ts';
import type { Typesetter } from '../paragraphs.ts';
import type { TypeScale } from '../type-scale.ts';

/** One block on its way to a place: it says how tall it must be, how tall it may be, and then draws itself. */
export interface Piece {
  /** What it needs at this width, in inches. */
  height: (width: number) => number;
  /** How much taller it looks well: a chart any amount, a table until its rows gape. */
  stretch: number;
  /** Words without a card: more height would only be empty. */
  words?: true;
  draw: (area: Area) => Box[];
}

export interface PieceContext extends Typesetter {
  scale: TypeScale;
  /** What the slide claims: a caption that only repeats it is left out, and tables are named by it. */
  claim: string;
  /** Where text stands in a card that is taller than it; cards beside each other begin on one line. */
  cardAnchor: Anchor;
}

/** Between pieces, and between cards beside each other. */
export const GAP = 0.2;
