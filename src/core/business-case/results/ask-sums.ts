import { isOurs } from '../accounts.ts';
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
 * that is asked for instead. Money once, and a year. `businessCase` is the case as it is counted.
 */
export const askSums = (businessCase: BusinessCase, flows: CaseFlows): AskSums => {
  const { difference } = businessCase.ask;
  const isAny = businessCase.costs.some((cost) => cost.inAsk !== 'outside' && isOurs(cost));
  const { inside } = costSums(businessCase, flows);
  const costs = { oneOff: isAny ? inside.oneOff : null, yearly: isAny ? inside.yearly : null };
  return {
    costs,
    asked: { oneOff: difference.oneOff ?? costs.oneOff, yearly: difference.yearly ?? costs.yearly },
  };
};
