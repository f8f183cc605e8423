import type { Level } from '../../quantities/estimate.ts';
import type { Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { nothing } from './phrase.ts';
import { scaled } from './table-amount.ts';

/** One row under the costs of a kind: what they come to. */
export interface CostTotal {
  id: string;
  name: string;
  stated: Phrase;
  low: Phrase;
  high: Phrase;
  hasRange: boolean;
}

/** The low case takes the high costs. */
const levels = { low: 'high', stated: 'base', high: 'low' } as const;

/**
 * What one-off and what yearly costs come to, as the table lists them. A single cost needs no total, and costs of
 * which one has no amount yet have none.
 */
export const costTotals = (view: CaseInNumbers): CostTotal[] =>
  [
    { id: 'one-off', name: 'All one-off', isOneOff: true },
    { id: 'yearly', name: 'All yearly', isOneOff: false },
  ].flatMap(({ id, name, isOneOff }) => {
    const sumAt = (level: Level): number | null => {
      const amounts = view.results[level].costs.flatMap((cost) =>
        cost.isOneOff === isOneOff ? [cost.amount] : [],
      );
      return amounts.length < 2
        ? null
        : amounts.reduce<number | null>(
            (sum, amount) => (sum === null || amount === null ? null : sum + amount),
            0,
          );
    };
    const sums = Object.values(levels).map(sumAt);
    if (sums.includes(null)) return [];
    const said = (level: Level): Phrase => {
      const sum = sumAt(level);
      return sum === null ? nothing : scaled(view, sum, `costTotals.${id}`);
    };
    return [
      {
        id,
        name,
        stated: said(levels.stated),
        low: said(levels.low),
        high: said(levels.high),
        hasRange: new Set(sums).size > 1,
      },
    ];
  });
