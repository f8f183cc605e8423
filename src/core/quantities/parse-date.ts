import { madeOnce } from '../data/made-once.ts';

/** A month or a day as a person types it: kept as `2027-05` and `2027-05-31`, or why it cannot be read. */
export type ParsedDate =
  /** `isMade`: it was not typed whole, and what was made of it is said. */
  { kind: 'value'; value: string; isMade?: true } | { kind: 'empty' } | { kind: 'rejected'; message: string };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|\./gu, '')
    .toLowerCase();

/** As short as people write a month: "sep" of September, which Intl calls "Sept" in Britain. */
const shortest = 3;

/** A month by its name, or by the beginning of it where no other month begins so. */
const monthOf = (names: ReadonlyMap<string, number>, piece: string): number | undefined => {
  const known = names.get(piece);
  if (known !== undefined || piece.length < shortest) return known;
  const [found, ...others] = new Set(
    [...names].flatMap(([name, month]) => (name.startsWith(piece) ? [month] : [])),
  );
  return others.length === 0 ? found : undefined;
};

/** The names of the months, long and short, in the language of the case and in English, without accents and dots. */
const monthNames = madeOnce(
  (locale): ReadonlyMap<string, number> =>
    new Map(
      [locale, 'en-GB'].flatMap((language) =>
        (['long', 'short'] as const).flatMap((style) => {
          const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
          return Array.from(
            { length: 12 },
            (_, index) => [plain(format.format(new Date(Date.UTC(2027, index, 1)))), index + 1] as const,
          );
        }),
      ),
    ),
);

export const isMonthFirst = (locale: string): boolean => {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
};

const fourDigits = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
export const padded = (value: number): string => String(value).padStart(2, '0');

/** The pieces of a date: words stand for months, of numbers the one with four digits is the year. */
export const piecesOf = (typed: string, locale: string): (string | { month: number })[] => {
  const names = monthNames(locale);
  return plain(typed)
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .split(/[\s,/–-]+/u)
    .filter((piece) => piece !== '' && piece !== 'of' && piece !== 'de')
    .map((piece) => {
      const month = monthOf(names, piece);
      return month === undefined ? piece : { month };
    });
};

const isNumber = (piece: unknown): piece is string => typeof piece === 'string' && /^\d{1,4}$/u.test(piece);

/** Year, month and day, of which the day may be missing; undefined when the pieces are no date. */
const datePieces = (
  typed: string,
  locale: string,
): { year: number; month: number; day?: number } | undefined => {
  // A dot parts numbers, and ends a shortened word.
  const pieces = piecesOf(typed.replaceAll(/(\d)\.\s*/gu, '$1 '), locale);
  const named = pieces.find((piece) => typeof piece !== 'string');
  const numbers = pieces.filter(isNumber);
  if (numbers.length + (named === undefined ? 0 : 1) !== pieces.length) return undefined;
  const isYearFirst = numbers[0]?.length === 4;
  const year = isYearFirst ? numbers[0] : numbers.at(-1);
  const others = isYearFirst ? numbers.slice(1) : numbers.slice(0, -1);
  if (year === undefined || year.length % 2 === 1 || others.some(({ length }) => length > 2))
    return undefined;
  const [first, second] = others.map(Number);
  if (named !== undefined)
    return others.length > 1
      ? undefined
      : { year: fourDigits(year), month: named.month, ...(first === undefined ? {} : { day: first }) };
  if (first === undefined || others.length > 2) return undefined;
  if (second === undefined) return { year: fourDigits(year), month: first };
  const isFirstMonth = isYearFirst || isMonthFirst(locale);
  return isFirstMonth
    ? { year: fourDigits(year), month: first, day: second }
    : { year: fourDigits(year), month: second, day: first };
};

const rejected = (message: string): ParsedDate => ({ kind: 'rejected', message });

/** Reads May 2027, 05/2027, 2027-05, 5.2027. */
export const parseMonth = (typed: string, locale: string): ParsedDate => {
  if (typed.trim() === '') return { kind: 'empty' };
  const found = datePieces(typed, locale);
  if (found === undefined || found.day !== undefined)
    return rejected(`“${typed.trim()}” is no month. Enter it like May 2027.`);
  return found.month >= 1 && found.month <= 12
    ? { kind: 'value', value: `${found.year}-${padded(found.month)}` }
    : rejected(`There is no month ${found.month}. Enter it like May 2027.`);
};

/** Reads 18 February 2027, 18/02/2027 as the language has it, 2027-02-18, Feb 18, 2027. */
export const parseDay = (typed: string, locale: string): ParsedDate => {
  if (typed.trim() === '') return { kind: 'empty' };
  const found = datePieces(typed, locale);
  if (found?.day === undefined)
    return rejected(`“${typed.trim()}” is no day. Enter it like 18 February 2027.`);
  const { year, month, day } = found;
  if (month < 1 || month > 12) return rejected(`There is no month ${month}. Enter it like 18 February 2027.`);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return { kind: 'value', value: `${year}-${padded(month)}-${padded(day)}` };
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
  return rejected(`${name} ${year} has ${last} days. Enter a day that exists.`);
};
