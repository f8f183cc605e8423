import type { Formula } from '../quantities/formula.ts';
import type { Cell } from './cell.ts';
import { aboveZero, calculated, cellOf, extremeOf, numberOf } from './formula-parts.ts';
import { formulaInWords } from './in-words.ts';

/** What one draws of an amount that others draw on too. */
export interface PoolClaim {
  /** Whose claim it is: its cells are named after it. */
  row: string;
  title: string;
  /** How much there is, as it counts it; where several differ, the largest is the whole. */
  amount: Formula;
  /** The share of that which it takes away from those after it; under nothing and over all are held to them. */
  share: Formula;
  /** It counts as if it stood alone, for a stated reason. */
  countsInFull: boolean;
}

/** The cells of one claim: how much of the whole it asks for, and which part of that it may take. */
export const askedCell = (row: string): string => `asked share of ${row}`;
export const partCell = (row: string): string => `part left for ${row}`;
export const wholeCell = (pool: string): string => `whole of ${pool}`;

const heldTo = (share: Formula): Formula => aboveZero(share, extremeOf('min', [share, numberOf(1)]));

/** Of the whole, how much of it an amount is; the same amount for all is all of it. */
const partOfWhole = (amount: Formula, whole: Formula, isSame: boolean): Formula | null =>
  isSame ? null : aboveZero(amount, calculated('/', amount, whole));

const textOf = (formula: Formula): string => formulaInWords(formula, (name) => name);

/**
 * A shared amount as cells, in the order in which it is drawn on: what one has taken the next cannot. A claim on no
 * amount takes nothing; one that counts in full takes from those after it and is taken from by none.
 */
export const poolCells = (pool: string, claims: readonly PoolClaim[]): Cell[] => {
  const amounts = [...new Map(claims.map(({ amount }) => [textOf(amount), amount])).values()];
  const whole: Cell = {
    id: wholeCell(pool),
    title: 'All there is',
    unit: 'count/year',
    is: { formula: extremeOf('max', amounts) },
  };
  const each = claims.flatMap(({ row, title, amount, share, countsInFull }, index): Cell[] => {
    const before = claims[index - 1];
    const [left, taken] = [`left before ${row}`, `share that ${row} takes`];
    const part = partOfWhole(amount, cellOf(whole.id), amounts.length === 1);
    const held = heldTo(cellOf(taken));
    const leftFormula: Formula =
      before === undefined
        ? numberOf(1)
        : extremeOf('max', [
            calculated(
              '-',
              cellOf(`left before ${before.row}`),
              calculated('*', cellOf(askedCell(before.row)), cellOf(partCell(before.row))),
            ),
            numberOf(0),
          ]);
    return [
      { id: taken, title: `${title}: share that it takes`, unit: 'share', is: { formula: share } },
      {
        id: askedCell(row),
        title: `${title}: share of the whole that it asks for`,
        unit: 'share',
        is: { formula: part === null ? held : calculated('*', part, held) },
      },
      {
        id: left,
        title: `${title}: share of the whole that is left`,
        unit: 'share',
        is: { formula: leftFormula },
      },
      {
        id: partCell(row),
        title: `${title}: share that others leave of the same work`,
        unit: 'share',
        is: { formula: countsInFull ? numberOf(1) : cellOf(left) },
      },
    ];
  });
  return [whole, ...each];
};
