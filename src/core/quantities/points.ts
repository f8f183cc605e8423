import { languageOf } from '../data/language-of.ts';
import type { Formats } from './format.ts';

/** To a tenth, as a share is printed; what would be nothing keeps its first figure. */
const rounded = (points: number): number => {
  const tenths = Number(points.toFixed(1));
  return tenths === 0 ? Number(points.toPrecision(1)) : tenths;
};

/** A difference of two shares as a number of points: 0.0301 is 3. */
export const pointsNumber = (formats: Formats, share: number): string => formats.number(rounded(share * 100));

/** By language: of one, and of several. */
const pointWords: Readonly<Record<string, readonly [one: string, several: string]>> = {
  en: ['point', 'points'],
  de: ['Prozentpunkt', 'Prozentpunkte'],
};

/** "point" beside 1, "points" beside other counts, in the language of the words. */
export const pointWord = ({ language }: Pick<Formats, 'language'>, count: number): string => {
  const [one, several] = pointWords[languageOf(language)] ?? ['point', 'points'];
  return Math.abs(count) === 1 ? one : several;
};

/** The same with its word: "3 points", "1 point". */
export const pointsText = (formats: Formats, share: number): string =>
  `${pointsNumber(formats, share)} ${pointWord(formats, rounded(share * 100))}`;
