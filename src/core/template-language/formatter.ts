import type { Formats } from '../quantities/format.ts';
import type { LeafFormat } from './shape.ts';
import { wordedFormats } from './worded-formats.ts';

export interface FormatOptions {
  /** `prose` rounds for reading, `table` is short, `exact` is to the unit. */
  style?: 'prose' | 'table' | 'exact';
}

/** Writes values for a text: numbers as the case writes them, words in the language of the text. A value that is not there is written as nothing. */
export interface Formatter {
  /** The language of the words, with its rules for plurals and articles. */
  locale: string;
  format: (value: unknown, format: LeafFormat, options?: FormatOptions) => string;
  /** A number of months: 18 months, three years. */
  duration: (months: number) => string;
  /** One to nine in words, where the language has them here. */
  countInWords: (count: number) => string;
  /** Names in a row: "A, B and C". */
  list: (parts: readonly string[]) => string;
}

type Writer = (value: unknown, formats: Formats, options: FormatOptions) => string;

const written = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A value of another type than its format asks for is written as it is: half-finished cases must be tellable. */
const numeric =
  (write: (value: number, formats: Formats, options: FormatOptions) => string): Writer =>
  (value, formats, options) =>
    typeof value === 'number' && Number.isFinite(value) ? write(value, formats, options) : written(value);

const number = numeric((value, formats, { style = 'prose' }) => formats.number(value, style));

const writers: Record<LeafFormat, Writer> = {
  text: written,
  prose: written,
  money: numeric((value, formats, { style = 'prose' }) => formats.money(value, style)),
  share: numeric((value, formats) => formats.share(value)),
  count: number,
  number,
  date: (value, formats) => formats.day(written(value)),
  month: (value, formats) => formats.month(written(value)),
  boolean: (value) => (typeof value === 'boolean' ? String(value) : written(value)),
  phrase: () => '',
};

/** For texts in a language; without one, in that of the case. */
export const formatterOf = (formats: Formats, language = formats.locale): Formatter => {
  const worded = wordedFormats(formats, language);
  return {
    locale: worded.language,
    format: (value, format, options = {}) => writers[format](value, worded, options),
    duration: worded.duration,
    list: worded.list,
    countInWords: worded.countInWords,
  };
};
