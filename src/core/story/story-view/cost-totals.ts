import type { CostResult } from '../../business-case/results/cost-result.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { nothing } from './phrase.ts';
import { printsRoundedRows, scaled } from './table-amount.ts';
import { labelsOf } from '../labels/labels-of.ts';

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
 * A cost as the table lists it, before optimism: as stated, and of amounts typed year by year what they come to over
 * the plan.
 */
export const listedAmount = ({ settings }: BusinessCase, cost: CostResult | undefined): number | null => {
  if (cost === undefined || cost.amount === null) return null;
  return cost.isTyped ? cost.whole / (1 + (settings.optimismCosts ?? 0)) : cost.amount;
};

type Kind = 'one-off' | 'yearly' | 'by-year';

const kindOf = ({ isTyped, isOneOff }: CostResult): Kind => {
  if (isTyped) return 'by-year';
  return isOneOff ? 'one-off' : 'yearly';
};

const kinds: readonly Kind[] = ['one-off', 'yearly', 'by-year'];

/** What the costs of a kind are at a level; null where one has no amount, or a single one needs no total. */
const amountsOf = ({ businessCase, results }: CaseInNumbers, kind: Kind, level: Level): number[] | null => {
  const amounts = results[level].costs.flatMap((cost) =>
    cost.isOurs && kindOf(cost) === kind ? [listedAmount(businessCase, cost)] : [],
  );
  const known = amounts.filter((amount) => amount !== null);
  return amounts.length < 2 || known.length < amounts.length ? null : known;
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Whether one of the printed totals is not what the rows above it come to as they are printed. */
export const costRowsAreRounded = (view: CaseInNumbers): boolean =>
  kinds.some((kind) =>
    Object.values(levels).some((level) => {
      const amounts = amountsOf(view, kind, level);
      return amounts !== null && printsRoundedRows(view, amounts, sumOf(amounts));
    }),
  );

/**
 * What one-off and what yearly costs come to, and those typed year by year, as the table lists them. A single cost
 * needs no total, and costs of which one has no amount yet have none.
 */
export const costTotals = (view: CaseInNumbers): CostTotal[] =>
  kinds.flatMap((id) => {
    const sumAt = (level: Level): number | null => {
      const amounts = amountsOf(view, id, level);
      return amounts === null ? null : sumOf(amounts);
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
        name: labelsOf(view).views.totals[id],
        stated: said(levels.stated),
        low: said(levels.low),
        high: said(levels.high),
        hasRange: new Set(sums).size > 1,
      },
    ];
  });
