import { formulaValue } from '../../model/formula-value.ts';
import type { Formula } from '../../quantities/formula.ts';
import { meanOf } from '../../model/column-arithmetic.ts';
import { isMultilinear } from '../../model/multilinear.ts';
import type { Cells } from '../../model/cell.ts';
import { namesIn } from '../../model/formula-parts.ts';
import type { Weight } from '../../model/ledger.ts';
import type { Calculation, CaseReading } from '../calculation/index.ts';

/** Closer than this, what is left between the mean of the points and the true one is their error, and is taken off. */
const errorOfPoints = 0.02;

/** A formula over inputs alone: what other cells are made of stands in their place. Null where it names its month. */
const overInputs = (cells: Cells, formula: Formula): Formula | null => {
  const inside = (part: Formula): Formula | null => {
    if (part.kind === 'number') return part;
    if (part.kind === 'negative') {
      const of = inside(part.of);
      return of === null ? null : { ...part, of };
    }
    if (part.kind === 'calculation') {
      const [left, right] = [inside(part.left), inside(part.right)];
      return left === null || right === null ? null : { ...part, left, right };
    }
    if (part.kind !== 'input') return null;
    const cell = cells.get(part.name);
    if (cell === undefined) return null;
    return 'input' in cell.is ? part : inside(cell.is.formula);
  };
  return inside(formula);
};

/**
 * By how much the points miss the mean of a sum, where it is known exactly: of every amount whose uncertain inputs are
 * independent and only added and multiplied, the mean is the formula of their means. Percentiles are moved by it; the
 * columns themselves stay as they are.
 */
export const errorOfMeans = (
  { cells, discounting }: Calculation,
  { entries, valueOf }: CaseReading,
  weightOf: Weight,
): { netBenefit: number; netPresentValue: number } => {
  const error = { netBenefit: 0, netPresentValue: 0 };
  for (const { line, unit, amount } of entries) {
    const weight = weightOf(line);
    const is = cells.get(line.amount)?.is;
    if (weight === 0 || typeof amount === 'number' || unit.month !== undefined || is === undefined) continue;
    const formula = 'input' in is ? null : overInputs(cells, is.formula);
    if (formula === null) continue;
    const names = namesIn(formula);
    const isKnown = isMultilinear(formula, (name) => (typeof valueOf(name) === 'number' ? null : name));
    if (!isKnown) continue;
    const mean = meanOf(amount);
    const known = formulaValue(
      formula,
      Object.fromEntries(names.map((name) => [name, meanOf(valueOf(name))] as const)),
    );
    if (mean === 0 || Math.abs(known / mean - 1) >= errorOfPoints) continue;
    const missed = (known - mean) * weight;
    error.netBenefit += missed * (unit.line.at(-1) ?? 0);
    if (discounting.rate !== null)
      error.netPresentValue += missed * (unit.side === 'costs' ? -unit.presentValue : unit.presentValue);
  }
  return error;
};
