import { languageOf } from '../data/language-of.ts';
import { startLower } from '../data/letter-case.ts';

/** What a chart and its text alternative say between its numbers. */
export interface ChartWords {
  thousand: string;
  million: string;
  lowest: (value: string, where: string) => string;
  whole: (name: string, from: string, turn: string, to: string) => string;
  short: (name: string, from: string, to: string) => string;
  /** Between which values a path may end. */
  endsBetween: (low: string, high: string) => string;
  /** What the two sides of a chart stand for. */
  sides: (left: string, right: string) => string;
  /** The ends and the middle of a range. */
  range: { low: string; likely: string; high: string };
}

const english: ChartWords = {
  thousand: ' 000',
  million: ' million',
  lowest: (value, where) => `lowest ${value} in ${where}`,
  whole: (name, from, turn, to) =>
    `${name}: starts at ${from},${turn === '' ? '' : ` ${turn},`} ends at ${to}`,
  short: (name, from, to) => `${name}: ${from} to ${to}`,
  endsBetween: (low, high) => `between ${low} and ${high}`,
  sides: (left, right) => `Left: ${startLower(left)}. Right: ${startLower(right)}.`,
  range: { low: 'low', likely: 'likely', high: 'high' },
};

const byLanguage: Readonly<Record<string, ChartWords>> = {
  en: english,
  de: {
    thousand: ' Tsd.',
    million: ' Mio.',
    lowest: (value, where) => `am tiefsten ${value} in ${where}`,
    whole: (name, from, turn, to) =>
      `${name}: beginnt bei ${from},${turn === '' ? '' : ` ${turn},`} endet bei ${to}`,
    short: (name, from, to) => `${name}: ${from} bis ${to}`,
    endsBetween: (low, high) => `zwischen ${low} und ${high}`,
    sides: (left, right) => `Links: ${startLower(left)}. Rechts: ${startLower(right)}.`,
    range: { low: 'niedrig', likely: 'wahrscheinlich', high: 'hoch' },
  },
};

/** English where we have no translation, as the rest of the document then is too. */
export const chartWords = (language = 'en'): ChartWords => byLanguage[languageOf(language)] ?? english;
