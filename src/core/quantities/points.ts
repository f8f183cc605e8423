import type { Formats } from './format.ts';

/** To a tenth, as a share is printed; what would be nothing keeps its first figure. */
const rounded = (points: number): number => {
  const tenths = Number(points.toFixed(1));
  return tenths === 0 ? Number(points.toPrecision(1)) : tenths;
};

/** A difference of two shares as a number of points: 0.0301 is 3. */
export const pointsNumber = (formats: Formats, share: number): string => formats.number(rounded(share * 100));

/** The same with its word: "3 points", "1 point". */
export const pointsText = (formats: Formats, share: number): string =>
  `${pointsNumber(formats, share)} ${Math.abs(rounded(share * 100)) === 1 ? 'point' : 'points'}`;
