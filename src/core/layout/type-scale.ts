/** Sizes in points for one slide. The steps keep their order, so that a lead never stands smaller than body text. */
export interface TypeScale {
  /** The one sentence of an ask card. */
  claim: number;
  lead: number;
  body: number;
  table: number;
  chart: number;
  /** A number on a tile, at most. */
  figure: number;
  /** Notes, captions, bylines. */
  small: number;
}

const scale = (claim: number, lead: number, body: number, table: number, figure: number, small: number) => ({
  claim,
  lead,
  body,
  table,
  chart: table > 14 ? 14 : table,
  figure,
  small,
});

/** How every slide is set when its content allows: 20, 18, 14. */
export const usualScale: TypeScale = scale(26, 20, 18, 14, 44, 14);

/** For full slides, in steps down to the floor: 14 points for text, 12 for tables, captions and sources. */
export const smallerScales: readonly TypeScale[] = [
  scale(24, 20, 16, 14, 40, 14),
  scale(22, 18, 16, 13, 32, 12),
  scale(20, 16, 14, 12, 22, 12),
];

/** For slides with few words, largest first. */
export const largerScales: readonly TypeScale[] = [
  scale(32, 26, 24, 18, 54, 16),
  scale(28, 24, 20, 16, 48, 16),
];

/** Sources, footers and slide numbers; nothing on a slide is smaller. */
export const SMALLEST = 12;

/** A line takes this much of its size: what Arial needs, and a little for fonts that need more. */
export const LINE_HEIGHT = 1.2;

export const inches = (points: number): number => points / 72;
