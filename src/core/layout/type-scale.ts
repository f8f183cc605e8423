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
export const SMALLEST = 12;

/** A line takes this much of its size: what Arial needs, and a little for fonts that need more. */
export const LINE_HEIGHT = 1.2;

export const inches = (points: number): number => points / 72;

/** The smallest sizes that a slide smaller or larger than ours is set in. */
const FLOOR = 12;

/**
 * A slide is shown as large as the wall lets it, whatever its size in inches: on a smaller one the same words are read in
 * smaller points, on a much larger one in larger. 1 on ours and on its like.
 */
export const typeFactor = ({ width, height }: { width: number; height: number }): number => {
  const factor = Math.min(width / 10, height / 7.5);
  return factor > 1 && factor < 1.2 ? 1 : factor;
};

/** A scale for slides of another size; nothing goes below the least that may be printed. */
export const scaledBy = (scale: TypeScale, factor: number): TypeScale => {
  if (factor === 1) return scale;
  const of = (size: number): number => Math.max(Math.min(size, FLOOR), Math.round(size * factor));
  const { lead, body, table, chart, figure, hero, small, air } = scale;
  return {
    lead: of(lead),
    body: of(body),
    table: of(table),
    chart: of(chart),
    figure: of(figure),
    hero: of(hero),
    small: of(small),
    air,
  };
};
