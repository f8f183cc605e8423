/** Sizes in points for one slide. The steps keep their order, so that a statement never stands smaller than body text. */
export interface TypeScale {
  /** One sentence that carries meaning, in the heading font. */
  lead: number;
  body: number;
  table: number;
  chart: number;
  /** Numbers that are compared, at most. */
  figure: number;
  /** The one number that a slide is about, at most. */
  hero: number;
  /** Notes, captions, bylines. */
  small: number;
  /** White between and around things, as a share of the usual. */
  air: number;
}

const scale = (
  lead: number,
  body: number,
  table: number,
  figure: number,
  hero: number,
  small = 14,
  air = 1,
): TypeScale => ({
  lead,
  body,
  table,
  chart: table > 14 ? 14 : table,
  figure,
  hero,
  small,
  air,
});

/** How every slide is set when its content allows. */
export const usualScale: TypeScale = scale(22, 18, 14, 32, 96);

/** For full slides, in steps down to 14 points: what needs less goes on over another slide. */
export const smallerScales: readonly TypeScale[] = [
  scale(20, 16, 14, 28, 72),
  scale(18, 14, 14, 24, 60),
  scale(16, 14, 14, 22, 54),
  scale(16, 14, 14, 22, 54, 14, 0.5),
];

/** On a base with less room than ours: tables at 12 points, before a slide becomes two. */
export const scarceScales: readonly TypeScale[] = [scale(16, 14, 12, 22, 54, 14, 0.5)];

/** For what fits on no slide by itself: 12 points, and a remark. */
export const lastScales: readonly TypeScale[] = [scale(16, 14, 12, 20, 48, 12)];

/** For slides with few words: what carries the meaning stands larger, never all text. Largest first. */
export const largerScales: readonly TypeScale[] = [scale(28, 18, 16, 44, 96), scale(24, 18, 14, 36, 96)];

/** Sources, footers and slide numbers; nothing on a slide is smaller. */
const SMALLEST = 12;

export const smallestOn = ({ least }: { least?: number }): number => least ?? SMALLEST;

/** A scale of which nothing is smaller than may be printed. */
export const raisedTo = (least: number, scale: TypeScale): TypeScale =>
  least <= SMALLEST
    ? scale
    : (Object.fromEntries(
        Object.entries(scale).map(([name, size]) => [name, name === 'air' ? size : Math.max(least, size)]),
      ) as unknown as TypeScale);

/** A line takes this much of its size: what Arial needs, and a little for fonts that need more. */
export const LINE_HEIGHT = 1.2;

export const inches = (points: number): number => points / 72;
