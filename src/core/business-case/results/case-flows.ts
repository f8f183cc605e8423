import { type CashFlow, differenceOfFlows, scaledFlow, sumOfFlows } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { BenefitResult } from './benefit-result.ts';
import { statedBenefit } from './benefit-value.ts';
import { ceilingReasons } from './ceiling.ts';
import type { CostParts, CostResult } from './cost-result.ts';
import { horizonMonths } from './horizon.ts';
import { type Ends, type MovedInput, noEnds } from './input-values.ts';
import { levelValues } from './level-values.ts';
import { optimismOf } from './optimism.ts';
import { favourableEnds } from './favourable-ends.ts';
import type { CaseFlows, Flows } from './flows.ts';
import { pooled } from './pools.ts';
import { benefitWithin, costWithin } from './within-counting.ts';
import { worthOf } from './worth.ts';

const difference = (benefits: CashFlow, costs: CashFlow): Flows => ({
  benefits,
  costs,
  net: differenceOfFlows(benefits, costs),
});

/** What of each benefit is cash; what is wholly so stays to the last digit. */
const cashOf = (benefits: readonly BenefitResult[]): { flow: CashFlow }[] =>
  benefits
    .filter((benefit) => benefit.cashPart > 0)
    .map(({ flow, cashPart }) => ({ flow: cashPart === 1 ? flow : scaledFlow(flow, cashPart) }));

const times = (amount: number | null, factor: number): number | null =>
  amount === null ? null : amount * factor;

const lowered = (benefits: BenefitResult[], factor: number): BenefitResult[] =>
  factor === 1
    ? benefits
    : benefits.map((benefit) => ({
        ...benefit,
        annual: times(benefit.annual, factor),
        claimed: times(benefit.claimed, factor),
        once: times(benefit.once, factor),
        flow: scaledFlow(benefit.flow, factor),
      }));

const raisedParts = ({ oneOff, yearly, years }: CostParts, factor: number): CostParts => ({
  oneOff: oneOff * factor,
  yearly: yearly * factor,
  ...(years === undefined ? {} : { years: years.map((amount) => amount * factor) }),
});

const raised = (costs: CostResult[], factor: number): CostResult[] =>
  factor === 1
    ? costs
    : costs.map((cost) => ({
        ...cost,
        counted: raisedParts(cost.counted, factor),
        whole: cost.whole * factor,
        flow: scaledFlow(cost.flow, factor),
      }));

/** The case at a level, or with one input moved away from base. */
export type FlowsAt = (level: Level, moved?: MovedInput) => CaseFlows;

/**
 * Everything at its low, base or high value, or with one input moved away from base. Optimism, where the settings
 * state it, lowers benefits and raises costs at every level. What does not change from level to level is found once.
 */
export const caseFlows = (businessCase: BusinessCase): FlowsAt => {
  const months = horizonMonths(businessCase);
  const optimism = optimismOf(businessCase);
  const stated = businessCase.benefits.map((benefit) => statedBenefit(businessCase, benefit));
  const ceilings = ceilingReasons(businessCase, stated);
  const flowsOf = (items: readonly { flow: CashFlow }[]) =>
    sumOfFlows(
      items.map(({ flow }) => flow),
      months,
    );
  const { benefitsAt, costsAt, resultOf } = levelValues(businessCase, stated, months);
  const flowsAt = (level: Level, ends: Ends, moved?: MovedInput): CaseFlows => {
    const values = benefitsAt(level, ends, moved);
    const { parts, refusals, pools } = pooled(values, businessCase.sharedInputs);
    const benefits = lowered(
      values.map((value) => {
        const { id } = value.benefit;
        const refusal = refusals.get(id) ?? ceilings.get(id);
        return benefitWithin(resultOf(value, level, parts.get(id) ?? 1, refusal));
      }),
      1 - optimism.ofBenefits,
    );
    const costs = raised(costsAt(level, moved).map(costWithin), 1 + optimism.ofCosts);
    return {
      months,
      benefits,
      costs,
      pools,
      all: difference(flowsOf(benefits), flowsOf(costs)),
      cash: difference(flowsOf(cashOf(benefits)), flowsOf(costs.filter(({ isCash }) => isCash))),
    };
  };
  const kept: { ends?: Ends } = {};
  const worth = worthOf(businessCase);
  const endsOf = (): Ends =>
    (kept.ends ??= favourableEnds(businessCase, stated, flowsAt('base', noEnds).pools, (moved) =>
      worth(flowsAt('base', noEnds, moved)),
    ));
  return (level, moved) => flowsAt(level, level === 'base' ? noEnds : endsOf(), moved);
};
