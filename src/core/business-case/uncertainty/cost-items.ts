import { scaledFlow } from '../../finance/index.ts';
import type { CaseFlows } from '../results/flows.ts';
import { costResult } from '../results/cost-result.ts';
import { optimismOf } from '../results/optimism.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { ColumnOf } from './claims.ts';
import type { Discounting } from './discounting.ts';
import { type LedgerItem, unitOf } from './ledger-item.ts';

/** Costs with one uncertain amount each; the months of one unit of it are asked of the results themselves. */
export const costItems = (
  businessCase: BusinessCase,
  base: CaseFlows,
  discounting: Discounting,
): ((columnOf: ColumnOf) => LedgerItem[]) => {
  const units = businessCase.costs.flatMap((cost, index) => {
    const found = base.costs[index];
    if (found === undefined || found.isTyped || found.reason !== undefined) return [];
    const input = `cost:${cost.id}`;
    const { flow } = costResult(businessCase, cost, 'base', base.months, { input, value: 1 });
    const paid = scaledFlow(flow, 1 + optimismOf(businessCase).ofCosts);
    return [{ input, isCash: found.isCash, unit: unitOf('costs', paid, discounting) }];
  });
  return (columnOf) => units.map(({ input, isCash, unit }) => ({ isCash, unit, amount: columnOf(input) }));
};
