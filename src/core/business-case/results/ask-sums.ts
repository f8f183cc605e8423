import type { BusinessCase } from '../schema/index.ts';
import { costSums } from './cost-sums.ts';
import type { CaseFlows } from './flows.ts';

export type AskPart = 'oneOff' | 'yearly';

/** What is asked for, and what the costs inside the ask come to; null while there is no such cost. */
export interface AskSums {
  asked: Record<AskPart, number | null>;
  costs: Record<AskPart, number | null>;
}

/**
 * The sums of the ask: what the costs inside it come to, with VAT and contingency and before optimism; or the other sum
 * that is asked for instead. None while a cost that is said to be in it is not entered. Money once, and a year.
 */
export const askSums = (
  { ask: { difference }, costs: rows }: Pick<BusinessCase, 'ask' | 'costs'>,
  flows: CaseFlows,
): AskSums => {
  const asked = flows.costs.filter(({ isCash, isOurs }) => isCash && isOurs);
  const isInside = new Set(rows.filter(({ inAsk }) => inAsk === 'inside').map(({ id }) => id));
  // A sum that was typed holds what is part of it, with or without an amount of its own.
  const isTyped = rows.some(({ from }) => from === 'ask');
  // A sum in which one cost is not entered would be asked for too low; a new row is in no sum yet.
  const isWhole = asked.every(({ id, reason }) => reason === undefined || isTyped || !isInside.has(id));
  const isAny = asked.length > 0 && isWhole;
  const { inside } = costSums(flows);
  const costs = { oneOff: isAny ? inside.oneOff : null, yearly: isAny ? inside.yearly : null };
  return {
    costs,
    asked: { oneOff: difference.oneOff ?? costs.oneOff, yearly: difference.yearly ?? costs.yearly },
  };
};
