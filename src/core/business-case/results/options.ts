import {
  type CashFlow,
  monthsAfter,
  paybackMonth,
  scaledFlow,
  sumOfFlows,
  totalFlow,
  zeroFlow,
} from '../../finance/index.ts';
import { valueAtPath, withValueAt } from '../path.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type Flows, caseFlows } from './case-flows.ts';
import { discountRateOf } from './discount-rate.ts';
import { horizonMonths } from './horizon.ts';
import { type MeasureContext, presentValue } from './measures/define-measure.ts';

type Option = BusinessCase['options'][number];

/** What one option is worth, by the same measures as the case itself. */
export interface OptionResult {
  id: string;
  name: string;
  kind: Option['kind'];
  /** Computed from the case, stated over the whole period, or nothing to compute. */
  basis: 'nothing' | 'computed' | 'stated' | 'missing';
  benefit: number;
  cost: number;
  netBenefit: number;
  /** Null without a rate. */
  presentBenefit: number | null;
  presentCost: number | null;
  netPresentValue: number | null;
  benefitCostRatio: number | null;
  /** Null when it does not pay back. */
  paybackMonth: number | null;
  reason?: string;
}

/** What the next dearer option adds to the one before it. */
export interface IncrementalStep {
  from: string;
  to: string;
  benefit: number;
  cost: number;
  netBenefit: number;
  netPresentValue: number | null;
  /** Added present benefit ÷ added present cost; null where no cost is added. */
  ratio: number | null;
}

const nothing = (months: number): Flows => {
  const none = zeroFlow(months);
  return { benefits: none, costs: none, net: none };
};

const spread = (amount: number, months: number, from: number): CashFlow => ({
  initial: 0,
  months: Array.from({ length: months }, (_, index) =>
    index >= from ? amount / Math.max(1, months - from) : 0,
  ),
});

/** Stated over the whole period: the cost is spread evenly over all months, the benefit from the first benefit on. */
const statedFlows = ({ settings }: BusinessCase, option: Option, months: number): Flows => {
  const start = Math.min(months - 1, Math.max(0, monthsAfter(settings.startMonth, option.start ?? '')));
  const benefits = spread(option.benefit ?? 0, months, start);
  const costs = spread(option.cost ?? 0, months, 0);
  return { benefits, costs, net: sumOfFlows([benefits, scaledFlow(costs, -1)], months) };
};

/** A base that differs has no range of its own: the one it stood in belongs to the other case. */
const withDifference = (
  businessCase: BusinessCase,
  { path, value }: { path: string; value: number },
): BusinessCase => {
  const [, estimate] = /^(.*)\.base$/u.exec(path) ?? [];
  const changed = withValueAt(businessCase, path, value);
  return estimate === undefined
    ? changed
    : withValueAt(withValueAt(changed, `${estimate}.low`, undefined), `${estimate}.high`, undefined);
};

/** The same case with the differences of an option, and without what it leaves out. */
export const caseOfOption = (businessCase: BusinessCase, option: Option): BusinessCase => {
  const isKept = ({ id }: { id: string }): boolean => !(option.leavesOut ?? []).includes(id);
  return (option.differences ?? []).reduce(withDifference, {
    ...businessCase,
    benefits: businessCase.benefits.filter(isKept),
    costs: businessCase.costs.filter(isKept),
  });
};

const isDifferent = ({ differences, leavesOut }: Option): boolean =>
  (differences ?? []).length + (leavesOut ?? []).length > 0;

/** A difference replaces a number of the case by another; anything else in a file is not followed. */
const isFollowed = (businessCase: BusinessCase, { differences }: Option): boolean =>
  (differences ?? []).every(({ path }) => typeof valueAtPath(businessCase, path) === 'number');

const basisOf = (businessCase: BusinessCase, option: Option): OptionResult['basis'] => {
  if (isDifferent(option)) return isFollowed(businessCase, option) ? 'computed' : 'missing';
  if (option.kind === 'do-nothing' && !option.cost && !option.benefit) return 'nothing';
  if (option.cost !== undefined && option.benefit !== undefined) return 'stated';
  return option.kind === 'recommended' ? 'computed' : 'missing';
};

const flowsOf = (businessCase: BusinessCase, option: Option, months: number): Flows => {
  const flows: Record<OptionResult['basis'], () => Flows> = {
    nothing: () => nothing(months),
    missing: () => nothing(months),
    stated: () => statedFlows(businessCase, option, months),
    computed: () => caseFlows(caseOfOption(businessCase, option))('base').all,
  };
  return flows[basisOf(businessCase, option)]();
};

const ratioOf = (benefit: number | null, cost: number | null): number | null =>
  benefit !== null && cost !== null && cost > 0 ? benefit / cost : null;

const differenceOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

/** Every option by the same measures, at base, in the order of the case. */
export const optionResults = (businessCase: BusinessCase): OptionResult[] => {
  const months = horizonMonths(businessCase);
  const found = discountRateOf(businessCase.settings);
  const context: Pick<MeasureContext, 'rate' | 'timing'> = {
    rate: 'rate' in found ? found.rate : null,
    timing: businessCase.settings.timing ?? 'end-of-year',
  };
  return businessCase.options.map((option) => {
    const { benefits, costs, net } = flowsOf(businessCase, option, months);
    const [presentBenefit, presentCost] = [presentValue(benefits, context), presentValue(costs, context)];
    const basis = basisOf(businessCase, option);
    return {
      id: option.id,
      name: option.name,
      kind: option.kind,
      basis,
      benefit: totalFlow(benefits),
      cost: totalFlow(costs),
      netBenefit: totalFlow(net),
      presentBenefit,
      presentCost,
      netPresentValue: differenceOf(presentBenefit, presentCost),
      benefitCostRatio: ratioOf(presentBenefit, presentCost),
      paybackMonth: paybackMonth(net),
      ...(basis === 'missing'
        ? {
            reason: `“${option.name}” needs its cost and its benefit over the whole period, or the numbers of the case that differ in it.`,
          }
        : {}),
    };
  });
};

/** The options by rising cost, and what each adds to the one before: a dearer option must earn its own difference. */
export const incrementalSteps = (results: readonly OptionResult[]): IncrementalStep[] => {
  const ordered = results
    .filter(({ basis }) => basis !== 'missing')
    .toSorted((a, b) => (a.presentCost ?? a.cost) - (b.presentCost ?? b.cost));
  return ordered.slice(1).flatMap((to, index) => {
    const from = ordered[index];
    if (from === undefined) return [];
    const cost = differenceOf(to.presentCost, from.presentCost);
    return [
      {
        from: from.id,
        to: to.id,
        benefit: to.benefit - from.benefit,
        cost: to.cost - from.cost,
        netBenefit: to.netBenefit - from.netBenefit,
        netPresentValue: differenceOf(to.netPresentValue, from.netPresentValue),
        ratio: ratioOf(differenceOf(to.presentBenefit, from.presentBenefit), cost),
      },
    ];
  });
};
