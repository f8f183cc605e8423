import { lastDayOf } from '../data/last-day-of.ts';
import { isMonthFirst, padded, type ParsedDate, parseDay, parseMonth, piecesOf } from './parse-date.ts';

export interface DateContext {
  locale: string;
  /** YYYY-MM-DD: a date without its year is the next such one. */
  today: string;
  /** Which month of a quarter or a season is meant: that in which something begins, or that by which it is there. */
  edge: 'first' | 'last';
}

/** The first and the last month of a part of a year, from 1; of winter the last is in the year after. */
const seasons: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:spring|fruhjahr|fruhling)$/u, 3, 5],
  [/^(?:summer|sommer)$/u, 6, 8],
  [/^(?:autumn|fall|herbst)$/u, 9, 11],
  [/^winter$/u, 12, 14],
  [/^(?:q|quartal|quarter)1$/u, 1, 3],
  [/^(?:q|quartal|quarter)2$/u, 4, 6],
  [/^(?:q|quartal|quarter)3$/u, 7, 9],
  [/^(?:q|quartal|quarter)4$/u, 10, 12],
  [/^(?:h|halbjahr|half)1$/u, 1, 6],
  [/^(?:h|halbjahr|half)2$/u, 7, 12],
  [/^$/u, 1, 12],
];

const start = /^(?:start|beginning|begin|early|anfang)$/u;
const middle = /^(?:mid|middle|mitte)$/u;
const end = /^(?:end|late|by|ende|bis)$/u;

const bare = (typed: string): string[] =>
  typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\b([1-4])\.?\s*(?:st|nd|rd|th)?\s*(quartal|quarter|halbjahr|half|q|h)\b/gu, '$2$1')
    .replaceAll(/\b(quartal|quarter|q|h)\s+([1-4])\b/gu, '$1$2')
    .replaceAll(/(q[1-4]|h[12])\s*[/-]\s*/gu, '$1 ')
    .split(/[\s,.-]+/u)
    .filter((piece) => !['', 'of', 'the', 'in', 'des', 'der', 'jahres', 'year'].includes(piece));

const isYear = (piece: string): boolean => /^20\d{2}$/u.test(piece);

/** Year and month, as months since year 0. */
const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const made = (months: number): ParsedDate => ({
  kind: 'value',
  value: `${Math.floor(months / 12)}-${padded((months % 12) + 1)}`,
  isMade: true,
});

/** "Q1 2027", "end of 2027", "spring 2028", "Ende Q2": a month of a part of a year. */
const monthOfPart = (typed: string, { today, edge }: DateContext): ParsedDate | undefined => {
  const pieces = bare(typed);
  const years = pieces.filter(isYear);
  const at = pieces.find((piece) => [start, middle, end].some((one) => one.test(piece)));
  const rest = pieces.filter((piece) => piece !== at && !isYear(piece));
  const part = seasons.find(([name]) => name.test(rest[0] ?? ''));
  // A year alone says no month.
  if (part === undefined || rest.length > 1 || years.length > 1) return undefined;
  if (rest.length === 0 && (at === undefined || years.length === 0)) return undefined;
  const [, first, last] = part;
  const month =
    at === undefined
      ? { first, last }[edge]
      : start.test(at)
        ? first
        : middle.test(at)
          ? Math.floor((first + last) / 2)
          : last;
  if (years[0] !== undefined) return made(Number(years[0]) * 12 + month - 1);
  const now = monthsOf(today);
  const here = Math.floor(now / 12) * 12 + month - 1;
  return made(here < now ? here + 12 : here);
};

/** A month by its name alone: the next one. */
const nextMonth = (typed: string, { locale, today }: DateContext): ParsedDate | undefined => {
  const [only, ...others] = piecesOf(typed, locale);
  if (only === undefined || typeof only === 'string' || others.length > 0) return undefined;
  const now = monthsOf(today);
  const here = Math.floor(now / 12) * 12 + only.month - 1;
  return made(here < now ? here + 12 : here);
};

/** "11 Feb", "15. Januar", "15.1.": the next such day. */
const nextDay = (typed: string, { locale, today }: DateContext): ParsedDate | undefined => {
  const pieces = piecesOf(typed.replaceAll(/(\d)\.\s*/gu, '$1 '), locale);
  const named = pieces.find((piece) => typeof piece !== 'string');
  const numbers = pieces.filter((piece) => typeof piece === 'string');
  if (pieces.length !== 2 || !numbers.every((piece) => /^\d{1,2}$/u.test(piece))) return undefined;
  const [one, other] = isMonthFirst(locale) ? numbers.toReversed() : numbers;
  const [day, month] = named === undefined ? [one, other] : [numbers[0], String(named.month)];
  if (day === undefined || month === undefined) return undefined;
  const read = [0, 1, 2, 3, 4]
    .map((later) =>
      parseDay(
        `${Number(today.slice(0, 4)) + later}-${padded(Number(month))}-${padded(Number(day))}`,
        locale,
      ),
    )
    .find((found) => found.kind === 'value' && found.value >= today);
  return read?.kind === 'value' ? { ...read, isMade: true } : undefined;
};

/** "end of May", "by the end of May 2027", "Ende Mai", "Mitte März": a part of a month, and the month. */
const partOfMonth = (typed: string): { at: string; rest: string } | undefined => {
  const [, at, rest] =
    /^\s*(?:by\s+(?:the\s+)?|bis\s+)?(start|beginning|early|anfang|mid|middle|mitte|end|late|ende)[\s-]+(?:of\s+)?(.+)$/iu.exec(
      typed,
    ) ?? [];
  return at === undefined || rest === undefined ? undefined : { at: at.toLowerCase(), rest };
};

/** A month as people say it; what was made of it is said before it is used. */
export const spokenMonth = (typed: string, context: DateContext): ParsedDate => {
  // A number before a month’s name is its day.
  const isDay = /^\s*\d{1,2}(?:\.|st|nd|rd|th)?\s+\p{L}{3,}\.?\s*$/u.test(typed);
  const read: ParsedDate = isDay
    ? {
        kind: 'rejected',
        message: `“${typed.trim()}” is a day. Enter the month and the year, like May 2027.`,
      }
    : parseMonth(typed, context.locale);
  if (read.kind !== 'rejected') return read;
  const whole = nextMonth(typed, context) ?? monthOfPart(typed, context);
  if (whole !== undefined) return whole;
  const part = partOfMonth(typed);
  const month = part === undefined ? read : spokenMonth(part.rest, context);
  return month.kind === 'value' ? { ...month, isMade: true } : read;
};

/** A day as people say it; its end is its last day, and of a month alone it is said that the day is missing. */
export const spokenDay = (typed: string, context: DateContext): ParsedDate => {
  const next = nextDay(typed, context);
  if (next !== undefined) return next;
  const read = parseDay(typed, context.locale);
  if (read.kind !== 'rejected') return read;
  const month = spokenMonth(typed, context);
  const part = partOfMonth(typed);
  if (month.kind === 'value' && part !== undefined && end.test(part.at))
    return { kind: 'value', value: lastDayOf(month.value), isMade: true };
  return month.kind === 'value'
    ? {
        kind: 'rejected',
        message: `“${typed.trim()}” says no day. Enter the day too, like 18 February 2027.`,
      }
    : read;
};
