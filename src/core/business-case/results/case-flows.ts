import { type CashFlow, scaledFlow, sumOfFlows } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type BenefitResult, benefitResult } from './benefit-result.ts';
import { type CostResult, costResult } from './cost-result.ts';
import { horizonMonths } from './horizon.ts';
import type { MovedInput } from './input-values.ts';

/** Benefits, costs and what is left, of everything or of cash alone. Costs are positive. */
export interface Flows {
  benefits: CashFlow;
  costs: CashFlow;
  net: CashFlow;
}

/** The case at one level: every benefit, every cost, and their sums. */
export interface CaseFlows {
  months: number;
  benefits: BenefitResult[];
  costs: CostResult[];
  all: Flows;
  cash: Flows;
}

const difference = (benefits: CashFlow, costs: CashFlow, months: number): Flows => ({
  benefits,
  costs,
  net: sumOfFlows([benefits, scaledFlow(costs, -1)], months),
});

const isCashBenefit = ({ cashKind }: BenefitResult): boolean =>
  cashKind === 'cash-releasing' || cashKind === 'revenue-margin';

const adjusted = <Item extends { flow: CashFlow }>(items: Item[], factor: number): Item[] =>
  factor === 1 ? items : items.map((item) => ({ ...item, flow: scaledFlow(item.flow, factor) }));

/**
 * Everything at its low, base or high value, or with one input moved away from base. Optimism, where the settings
 * state it, lowers benefits and raises costs at every level.
 */
export const caseFlows = (businessCase: BusinessCase, level: Level, moved?: MovedInput): CaseFlows => {
  const months = horizonMonths(businessCase);
  const { optimismBenefits, optimismCosts } = businessCase.settings;
  const benefits = adjusted(
    businessCase.benefits.map((benefit) => benefitResult(businessCase, benefit, level, months, moved)),
    1 - (optimismBenefits ?? 0),
  );
  const costs = adjusted(
    businessCase.costs.map((cost) => costResult(businessCase, cost, level, months, moved)),
    1 + (optimismCosts ?? 0),
  );
  const flowsOf = (items: readonly { flow: CashFlow }[]) =>
    sumOfFlows(
      items.map(({ flow }) => flow),
      months,
    );
  return {
    months,
    benefits,
    costs,
    all: difference(flowsOf(benefits), flowsOf(costs), months),
    cash: difference(
      flowsOf(benefits.filter(isCashBenefit)),
      flowsOf(costs.filter(({ isCash }) => isCash)),
      months,
    ),
  };
};
