import type { MonthlyModel } from '../../finance/simulation/monthly-outcomes.ts';
import { type Spread, spreadOf } from '../../statistics/quantiles.ts';
import { addScaled, holdsNumbers } from '../../model/column-arithmetic.ts';

/** Where the cumulative net benefit stands after so many months. */
export interface CashPathPoint extends Spread {
  month: number;
}

const lineAt = ({ certain, terms, shapes }: MonthlyModel, month: number, cases: number): Float64Array => {
  const line = new Float64Array(cases).fill(certain.line[month] ?? 0);
  for (const { amounts, line: each } of terms) addScaled(line, amounts, each[month] ?? 0);
  const shape = shapes?.lines[month];
  if (shape !== undefined) addScaled(line, shape, 1);
  return line;
};

/** The spread of the line every `step` months, from the start to the last month. */
export const cashPathOf = (model: MonthlyModel, cases: number, step: number): CashPathPoint[] => {
  const last = model.certain.line.length - 1;
  const months = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
  return months.flatMap((month) => {
    const line = lineAt(model, month, cases);
    return holdsNumbers(line) ? [{ month, ...spreadOf(line) }] : [];
  });
};
