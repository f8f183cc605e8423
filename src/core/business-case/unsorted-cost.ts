import { askRowIn, ROUNDING } from './asked-sum.ts';
import { resultsOf } from './results/index.ts';
import { type AskPart, askSums } from './results/ask-sums.ts';
import type { BusinessCase, Cost } from './schema/index.ts';

/** What the sum comes to while nobody has said whether a cost is part of it: where it is, and where it comes on top. */
export interface UnsortedCost {
  part: AskPart;
  /** What was asked for without it. */
  before: number;
  partOfIt: number;
  onTop: number;
}

/** Null where nothing is to be asked: it is said, it has no amount, or no sum stands that it could be a part of. */
export const unsortedCost = (
  businessCase: BusinessCase,
  { id, inAsk, timing, from }: Cost,
): UnsortedCost | null => {
  const part = timing === 'yearly' ? 'yearly' : 'oneOff';
  const row = askRowIn(businessCase, part);
  if (inAsk !== undefined || from !== undefined || row === undefined) return null;
  const sumOf = (it: BusinessCase): number | null => {
    const { calculation, base } = resultsOf(it);
    return askSums(calculation.businessCase, base).costs[part];
  };
  const onTop = sumOf(businessCase);
  const before = sumOf({ ...businessCase, costs: businessCase.costs.filter((cost) => cost.id !== id) });
  if (onTop === null || before === null || onTop - before < ROUNDING) return null;
  return { part, before, onTop, partOfIt: Math.max(before, onTop - (row.amount?.base ?? 0)) };
};
