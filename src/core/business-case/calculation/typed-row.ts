import type { Formula } from '../../quantities/formula.ts';
import type { Cell } from '../../model/cell.ts';
import { calculated, cellOf, numberOf, timesNumber } from '../../model/formula-parts.ts';
import { atCase, readingOf } from '../../model/reading.ts';
import type { Level } from '../../quantities/estimate.ts';
import { amountsWithin, typedId } from '../results/typed-row.ts';
import { type YearlyAmounts, totalOf } from '../yearly-amounts.ts';

/** A part of a row that is typed year by year: so much of these years, and how much of that is counted. */
export interface TypedPart {
  moved: Cell;
  counted: Cell;
  years: number[];
}

const when = (operator: '<' | '>', total: Formula, base: number, whenTrue: Formula): Formula => ({
  kind: 'choice',
  condition: { operator, left: total, right: numberOf(base), position: 0 },
  whenTrue,
  whenFalse: numberOf(0),
  position: 0,
});

const less = (left: Formula, right: number): Formula => calculated('-', left, numberOf(right));

/** The amounts by year that the parts come to, year 0 first, before anything is multiplied with them. */
export const yearsOf = (parts: readonly TypedPart[], valueOf: (cell: string) => number): number[] => {
  const values = parts.map(({ moved, years }) => ({ value: valueOf(moved.id), years }));
  return (parts[0]?.years ?? []).map((_, year) =>
    values.reduce((sum, { value, years }) => sum + value * (years[year] ?? 0), 0),
  );
};

/**
 * A row typed year by year as one amount that moves: the base amounts, and as much of what the high or the low ones
 * change as their sum says; where there is no range on a side, all years move in proportion. `factor` is what every year
 * is multiplied with.
 */
export const typedParts = (
  row: string,
  name: string,
  amounts: YearlyAmounts,
  factor: number,
  months: number,
): TypedPart[] => {
  const at = (level: Level): number[] => amountsWithin(amounts, level, months);
  const [low, base, high] = [at('low'), at('base'), at('high')];
  const [least, stated, most] = [totalOf(low), totalOf(base), totalOf(high)];
  const total = cellOf(typedId(row));
  const part = (id: string, title: string, formula: Formula, years: number[]): TypedPart => {
    const moved = { id: `${id} of ${row}`, title: `${name}: ${title}`, unit: 'share', is: { formula } };
    const counted = timesNumber(cellOf(moved.id), factor);
    return {
      moved,
      counted: { ...moved, id: `counted ${moved.id}`, is: { formula: counted } },
      years,
    };
  };
  const change = (other: readonly number[]): number[] =>
    base.map((amount, year) => (other[year] ?? amount) - amount);
  const inProportion = (operator: '<' | '>'): Formula =>
    when(operator, total, stated, calculated('/', less(total, stated), numberOf(stated)));
  const side = (operator: '<' | '>', end: number, years: number[]): TypedPart[] => {
    const [id, title] =
      operator === '>' ? ['more', 'towards its high amounts'] : ['less', 'towards its low amounts'];
    const hasRange = operator === '>' ? end > stated : end < stated;
    if (hasRange) {
      const moved = calculated('/', less(total, stated), numberOf(end - stated));
      return [part(id, title, when(operator, total, stated, moved), change(years))];
    }
    return stated === 0 ? [] : [part(id, title, inProportion(operator), base)];
  };
  return [part('stated', 'as stated', numberOf(1), base), ...side('>', most, high), ...side('<', least, low)];
};

/**
 * The amounts by year when they come to a total: towards the high or the low amounts, as the simulation moves them; all
 * in proportion where there is no range on that side.
 */
export const amountsAtTotal = (amounts: YearlyAmounts, total: number, months: number): number[] => {
  const parts = typedParts('', '', amounts, 1, months);
  const input: Cell = { id: typedId(''), title: '', unit: 'money', is: { input: typedId('') } };
  const cells = [input, ...parts.map(({ moved }) => moved)];
  const reading = readingOf(new Map(cells.map((cell) => [cell.id, cell])), () => total, null);
  const withTotal = (cell: string): number => atCase(reading.valueOf(cell), 0);
  return yearsOf(parts, withTotal);
};
