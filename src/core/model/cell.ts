import type { Formula } from '../quantities/formula.ts';

/** One amount of a calculation: entered by a person, or made of others. */
export interface Cell {
  id: string;
  title: string;
  /** `money/year`, `share`, `contacts/year`. */
  unit: string;
  /** Where it is entered, or the formula over the ids of other cells; a monthly one may name `month`, from 1 on. */
  is: { input: string } | { formula: Formula };
  /** Where the formula has no value, for it divides by zero, there is nothing. */
  orNothing?: true;
}

export type Cells = ReadonlyMap<string, Cell>;

/** What a formula calls the month that it is read for. */
export const monthName = 'month';
