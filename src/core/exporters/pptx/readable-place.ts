import type { Area, ThemeColour } from '../../layout/index.ts';
import { contrastOnAll, plainColours } from './chosen-colours.ts';
import type { Colours } from './drawn.ts';
import type { SlideSize } from './layout-places.ts';
import type { Theme } from './theme.ts';

/** WCAG 2.2 AA for text of any size. */
const READABLE = 4.5;
/** Around what stands on a panel, in inches. */
const PADDING = 0.12;

/**
 * The colour in which a text is read on what lies under it: its own, or one of the theme’s, the preferred ones first;
 * null where none is, or where nobody knows what lies there.
 */
export const colourOn = (
  theme: Theme,
  own: string | null,
  under: Colours,
  needed: number,
  preferred: readonly ThemeColour[],
): ThemeColour | 'own' | null => {
  const known = under.filter((hex) => hex !== null);
  if (known.length < under.length) return null;
  if (own !== null && contrastOnAll(own, known) >= needed) return 'own';
  return (
    [...preferred, ...plainColours(theme, known)].find(({ hex }) => contrastOnAll(hex, known) >= READABLE) ??
    null
  );
};

/** The smallest place around some. */
export const union = (areas: readonly Area[]): Area => {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  return {
    x,
    y,
    w: Math.max(...areas.map((area) => area.x + area.w)) - x,
    h: Math.max(...areas.map((area) => area.y + area.h)) - y,
  };
};

/** A panel under what stands in a place, on the slide. */
export const padded = ({ x, y, w, h }: Area, { width, height }: SlideSize): Area => {
  const left = Math.max(0, x - PADDING);
  const top = Math.max(0, y - PADDING / 2);
  return {
    x: left,
    y: top,
    w: Math.min(width, x + w + PADDING) - left,
    h: Math.min(height, y + h + PADDING / 2) - top,
  };
};
