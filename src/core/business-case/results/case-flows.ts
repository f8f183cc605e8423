import { type CashFlow, scaledFlow, sumOfFlows } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type BenefitResult, benefitResult } from './benefit-result.ts';
import { type BenefitValue, type StatedBenefit, benefitValue, statedBenefit } from './benefit-value.ts';
import { ceilingReasons } from './ceiling.ts';
import { type CostResult, costResult } from './cost-result.ts';
import { horizonMonths } from './horizon.ts';
import { inputId, type MovedInput } from './input-values.ts';
import { type PoolResult, pooled } from './pools.ts';

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
  /** The workloads that benefits draw on. */
  pools: PoolResult[];
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

const uses = ({ benefit }: StatedBenefit, { input }: MovedInput): boolean =>
  input.startsWith(`${benefit.id}.`) ||
  Object.keys(benefit.inputs).some((name) => inputId(benefit, name) === input);

/** What is asked again and again while one input moves, and is the same for all that do not depend on it. */
const unmoved = <Result>(find: (level: Level) => Result): ((level: Level) => Result) => {
  const found = new Map<Level, Result>();
  return (level) => {
    const result = found.get(level) ?? find(level);
    found.set(level, result);
    return result;
  };
};

/** The case at a level, or with one input moved away from base. */
export type FlowsAt = (level: Level, moved?: MovedInput) => CaseFlows;

/**
 * Everything at its low, base or high value, or with one input moved away from base. Optimism, where the settings
 * state it, lowers benefits and raises costs at every level. What does not change from level to level is found once,
 * and so is at each level what a moved input does not move.
 */
export const caseFlows = (businessCase: BusinessCase): FlowsAt => {
  const months = horizonMonths(businessCase);
  const { optimismBenefits, optimismCosts } = businessCase.settings;
  const stated = businessCase.benefits.map((benefit) => statedBenefit(businessCase, benefit));
  const ceilings = ceilingReasons(businessCase, stated);
  const flowsOf = (items: readonly { flow: CashFlow }[]) =>
    sumOfFlows(
      items.map(({ flow }) => flow),
      months,
    );
  const valuesAt = unmoved((level) => stated.map((benefit) => benefitValue(businessCase, benefit, level)));
  const costsAt = unmoved((level) =>
    businessCase.costs.map((cost) => costResult(businessCase, cost, level, months)),
  );
  const known = new WeakMap<
    BenefitValue,
    { part: number; refusal: string | undefined; result: BenefitResult }
  >();
  const resultOf = (value: BenefitValue, level: Level, part: number, refusal?: string): BenefitResult => {
    const last = known.get(value);
    if (last?.part === part && last.refusal === refusal) return last.result;
    const result = benefitResult(businessCase, value, level, months, part, refusal);
    known.set(value, { part, refusal, result });
    return result;
  };
  const valuesWith = (level: Level, moved: MovedInput): BenefitValue[] =>
    valuesAt(level).map((value, index) => {
      const benefit = stated[index];
      return benefit !== undefined && uses(benefit, moved)
        ? benefitValue(businessCase, benefit, level, moved)
        : value;
    });
  const costsWith = (level: Level, moved: MovedInput): CostResult[] =>
    costsAt(level).map((known, index) => {
      const cost = businessCase.costs[index];
      return cost !== undefined && moved.input === `cost:${cost.id}`
        ? costResult(businessCase, cost, level, months, moved)
        : known;
    });
  return (level, moved) => {
    const values = moved === undefined ? valuesAt(level) : valuesWith(level, moved);
    const { parts, refusals, pools } = pooled(values);
    const benefits = adjusted(
      values.map((value) => {
        const { id } = value.benefit;
        const refusal = refusals.get(id) ?? ceilings.get(id);
        return resultOf(value, level, parts.get(id) ?? 1, refusal);
      }),
      1 - (optimismBenefits ?? 0),
    );
    const costs = adjusted(
      moved === undefined ? costsAt(level) : costsWith(level, moved),
      1 + (optimismCosts ?? 0),
    );
    return {
      months,
      benefits,
      costs,
      pools,
      all: difference(flowsOf(benefits), flowsOf(costs), months),
      cash: difference(
        flowsOf(benefits.filter(isCashBenefit)),
        flowsOf(costs.filter(({ isCash }) => isCash)),
        months,
      ),
    };
  };
};
