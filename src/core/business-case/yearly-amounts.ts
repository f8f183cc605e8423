import { type AmountContext, parseAmount } from '../quantities/parse-amount.ts';
import type { Asked } from '../quantities/asked.ts';
import type { Level } from '../quantities/estimate.ts';

/** Amounts by year from year 0; low and high ones only where somebody gave them. */
export interface YearlyAmounts {
  base: number[];
  low?: number[] | undefined;
  high?: number[] | undefined;
  /** Where they come from. */
  source?: string | undefined;
  asOf?: string | undefined;
  owner?: string | undefined;
  evidence?: string[] | undefined;
  asked?: Asked | undefined;
}

/**
 * The amounts of a level, year by year: a year that a range does not reach is that of the base, and what has no base
 * counts at no level.
 */
export const amountsAt = (amounts: YearlyAmounts, level: Level): number[] =>
  amounts.base.map((base, year) => amounts[level]?.[year] ?? base);

/** The amount of the year in which most comes, above zero or below; year 0 is none. Null without a year. */
export const largestYear = ([, ...years]: readonly number[]): number | null =>
  years.reduce<number | null>(
    (largest, amount) => (largest === null || Math.abs(amount) > Math.abs(largest) ? amount : largest),
    null,
  );

const until = (amounts: readonly number[], years: number): number[] =>
  Array.from({ length: Math.max(years, amounts.length) }, (_, year) => amounts[year] ?? 0);

/**
 * One year of one level answered. A level that nobody has touched begins as the base amounts; a year that is cleared
 * counts as nothing, and of a range as the base.
 */
export const withYear = <Amounts extends YearlyAmounts>(
  amounts: Amounts,
  level: Level,
  year: number,
  value: number | undefined,
): Amounts => {
  const base = until(amounts.base, year + 1);
  if (level === 'base') return { ...amounts, base: base.with(year, value ?? 0) };
  const own = base.map((amount, index) => amounts[level]?.[index] ?? amount);
  const next = own.with(year, value ?? base[year] ?? 0);
  const isRange = value !== undefined || next.some((amount, index) => amount !== base[index]);
  return { ...amounts, base, [level]: isRange ? next : undefined };
};

/** Without the years after a number of them. */
export const withYears = <Amounts extends YearlyAmounts>(amounts: Amounts, years: number): Amounts => ({
  ...amounts,
  base: until(amounts.base, years).slice(0, years),
  ...(amounts.low === undefined ? {} : { low: amounts.low.slice(0, years) }),
  ...(amounts.high === undefined ? {} : { high: amounts.high.slice(0, years) }),
});

const levels: readonly Level[] = ['low', 'base', 'high'];

const tooMany = 'Copy at most three columns or three rows: low, base and high.';

const cellsOf = (text: string): string[][] =>
  text
    .replace(/(?:\r?\n)+$/u, '')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'));

/** Years go down: a single row, and rows of several years, are turned. */
const byYear = (cells: string[][]): string[][] => {
  const width = Math.max(...cells.map(({ length }) => length));
  const isAcross = cells.length === 1 || (cells.length <= levels.length && width > levels.length);
  return isAcross ? Array.from({ length: width }, (_, year) => cells.map((row) => row[year] ?? '')) : cells;
};

/** Whether a text comes from several cells of a spreadsheet. */
export const isTable = (text: string): boolean => /\t|\n./u.test(text);

interface Cell {
  level: Level;
  year: number;
}

/**
 * Cells of a spreadsheet from one year and level on. What is no number stays as its text, for its cell to say so; of too
 * many columns nothing is taken, and it is said why.
 */
export const withPasted = <Amounts extends YearlyAmounts>(
  amounts: Amounts,
  text: string,
  from: Cell,
  context: AmountContext,
): { amounts: Amounts; cells: Cell[]; unread: (Cell & { typed: string })[] } | { fault: string } => {
  const rows = byYear(cellsOf(text));
  const wanted = levels.slice(levels.indexOf(from.level));
  const width = Math.max(...rows.map(({ length }) => length));
  if (width > levels.length) return { fault: tooMany };
  if (width > wanted.length) return { fault: 'Paste into the first of the columns that you copied.' };
  // The base first: low and high amounts begin as the base amounts.
  const cells = rows
    .flatMap((row, year) =>
      row.map((typed, column) => ({
        typed: typed.trim(),
        read: parseAmount(typed, context),
        year: from.year + year,
        level: wanted[column] ?? from.level,
      })),
    )
    .toSorted((a, b) => Number(b.level === 'base') - Number(a.level === 'base'));
  return {
    amounts: cells.reduce(
      (next, { read, year, level }) =>
        withYear(next, level, year, read.kind === 'value' ? read.value : undefined),
      amounts,
    ),
    cells: cells.map(({ level, year }) => ({ level, year })),
    unread: cells
      .filter(({ read }) => read.kind === 'rejected' || read.kind === 'ask')
      .map(({ level, year, typed }) => ({ level, year, typed })),
  };
};

/** The last year that somebody gave an amount; 0 where there is none. */
export const lastYearOf = (amounts: YearlyAmounts): number =>
  Math.max(0, ...levels.map((level) => (amounts[level] ?? []).findLastIndex((amount) => amount !== 0)));

export const totalOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);
