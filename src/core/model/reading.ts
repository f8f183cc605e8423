import type { Column } from './column.ts';
import { type Cell, type Cells, monthName } from './cell.ts';
import { namesIn } from './formula-parts.ts';
import { formulaValue } from './formula-value.ts';
import { formulaInWords } from './in-words.ts';
import { type Kept, keptOrMade } from './kept-or-made.ts';

/** What an input is in every case: one amount for all, or a column of them. */
export type ColumnOf = (input: string) => Column;

/** What an earlier reading has found of a cell that does not change; undefined for one that may. */
export type FoundBefore = (cell: string) => Column | undefined;

/** The cells of a calculation with values: of one case, or of many at once, in the same arithmetic. */
export interface Reading {
  valueOf: (cell: string) => Column;
  /** A monthly cell in each of these months, counted from 1 at its start. */
  monthsOf: (cell: string, months: readonly number[]) => Column[];
}

/** A case in which the formula has no value brings nothing. What was entered is never changed. */
const orNothing = (column: Column): Column => {
  if (typeof column === 'number') return Number.isFinite(column) ? column : 0;
  for (let index = 0; index < column.length; index += 1)
    if (!Number.isFinite(column[index])) return column.map((value) => (Number.isFinite(value) ? value : 0));
  return column;
};

/**
 * Every cell as an amount, or as a column of uncorrected amounts. With what was kept from the last reading, only cells
 * under a changed input are made anew; without, the cases are a few that somebody picked.
 */
export const readingOf = (
  cells: Cells,
  columnOf: ColumnOf,
  kept: Kept | null,
  foundBefore?: FoundBefore,
): Reading => {
  const known = new Map<string, Column>();
  const made = ({ id, is, orNothing: mayBeNothing }: Cell): Column => {
    if ('input' in is) return columnOf(is.input);
    const names = namesIn(is.formula);
    const columns = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    const make = (): Column => {
      const value = formulaValue(is.formula, columns);
      return mayBeNothing === true ? orNothing(value) : value;
    };
    if (kept === null) return make();
    const text = formulaInWords(is.formula, (name) => name);
    return keptOrMade(kept, `cell ${id}`, [text, ...Object.values(columns)], make);
  };
  const valueOf = (id: string): Column => {
    const found = known.get(id) ?? foundBefore?.(id);
    if (found !== undefined) return found;
    const cell = cells.get(id);
    const value = cell === undefined ? Number.NaN : made(cell);
    known.set(id, value);
    return value;
  };
  const monthsOf = (id: string, months: readonly number[]): Column[] => {
    const is = cells.get(id)?.is;
    if (is === undefined || 'input' in is) return months.map(() => valueOf(id));
    const names = namesIn(is.formula).filter((name) => name !== monthName);
    const columns = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    const make = (): Column[] =>
      months.map((month) => orNothing(formulaValue(is.formula, { ...columns, [monthName]: month })));
    if (kept === null) return make();
    const text = formulaInWords(is.formula, (name) => name);
    return keptOrMade(kept, `months ${id}`, [text, months.join(), ...Object.values(columns)], make);
  };
  return { valueOf, monthsOf };
};

/** One of the cases of a column. */
export const atCase = (column: Column, index: number): number =>
  typeof column === 'number' ? column : (column[index] ?? Number.NaN);
