import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './case-flows.ts';

/** An amount that is asked for beside the costs inside the ask. */
export interface AskPart {
  path: 'ask.oneOff' | 'ask.yearly';
  asked: number;
  /** What the costs inside the ask come to; also what the ask would be when it is mended. */
  costs: number;
  /** Asked less costs: below zero too little is asked for. */
  difference: number;
}

/** To the unit: smaller differences are rounding. */
const tolerance = 1;

/** The parts of the ask that are not what the costs inside it come to, by how much, and what would mend them. */
export const askReconciliation = ({ ask, costs }: BusinessCase, { costs: results }: CaseFlows): AskPart[] => {
  if (costs.length === 0) return [];
  const inside = new Set(costs.filter(({ inAsk }) => inAsk !== 'outside').map(({ id }) => id));
  const sum = (isOneOff: boolean): number =>
    results
      .filter((cost) => inside.has(cost.id) && cost.isOneOff === isOneOff)
      .reduce((total, { amount }) => total + (amount ?? 0), 0);
  const part = (path: AskPart['path'], asked: number | undefined, total: number): AskPart[] =>
    asked === undefined || Math.abs(asked - total) < tolerance
      ? []
      : [{ path, asked, costs: total, difference: asked - total }];
  return [...part('ask.oneOff', ask.oneOff, sum(true)), ...part('ask.yearly', ask.yearly, sum(false))];
};
