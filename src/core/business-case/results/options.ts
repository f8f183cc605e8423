import { type CashFlow, monthNumber, monthsAfter, totalFlow, zeroFlow } from '../../finance/index.ts';
import type { Discounting } from '../../model/unit.ts';
import type { Estimate, Level } from '../../quantities/estimate.ts';
import { asCounted } from '../as-counted/index.ts';
import type { BusinessCase } from '../schema/index.ts';
import { calculationOf } from '../calculation/index.ts';
import { flowsOf as flowsAt } from './case-flows.ts';
import type { Flows } from './flows.ts';
import { discountingOf } from './discount-rate.ts';
import { horizonMonths } from './horizon.ts';
import { inputId, isShared } from './input-values.ts';
import { isInputNamed, listedInputs } from './listed-inputs.ts';
import { presentValue } from './measures/define-measure.ts';
import type { YearlyAmounts } from '../yearly-amounts.ts';
import { amountsAtTotal } from '../calculation/typed-row.ts';
import { plainFlows } from './plain-flows.ts';
import { typedId } from './typed-row.ts';
import { quoted } from '../../data/quoted.ts';

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
  /** Null when it does not pay back, and where totals do not say when money comes. */
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

const nothing = (months: number, discounting: Discounting): Flows =>
  plainFlows(zeroFlow(months), zeroFlow(months), discounting);

const spread = (amount: number, months: number, from: number): CashFlow => ({
  initial: 0,
  months: Array.from({ length: months }, (_, index) =>
    index >= from ? amount / Math.max(1, months - from) : 0,
  ),
});

/** The month of the first benefit of an option, counted from that of the plan; null where one of the two is not said. */
const firstBenefit = ({ settings }: BusinessCase, { start }: Option): number | null =>
  monthNumber(settings.startMonth) === null || monthNumber(start ?? '') === null
    ? null
    : monthsAfter(settings.startMonth, start ?? '');

/**
 * Stated over the whole period: the cost is spread evenly over all months, the benefit from the first benefit on. Where
 * that is not said, totals stand and nothing that asks when money comes.
 */
const statedFlows = (businessCase: BusinessCase, option: Option, months: number): Flows => {
  const { settings } = businessCase;
  const start = Math.min(months - 1, Math.max(0, firstBenefit(businessCase, option) ?? 0));
  return plainFlows(
    spread(option.benefit ?? 0, months, start),
    spread(option.cost ?? 0, months, 0),
    discountingOf(settings),
  );
};

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** A base that differs has no range of its own: the one it stood in belongs to the other case. */
const withBase = (estimate: Estimate, base: number): Estimate => {
  const { low: _low, high: _high, ...rest } = estimate;
  return { ...rest, base };
};

/** Yearly amounts that come to another total have no range either. */
const atTotal = (
  amounts: YearlyAmounts | undefined,
  isMeant: boolean,
  total: number,
  months: number,
): { yearlyAmounts?: { base: number[] } } =>
  amounts === undefined || !isMeant
    ? {}
    : { yearlyAmounts: { base: amountsAtTotal(amounts, total, months) } };

/** The case with one of its inputs, named by its id, at another base. */
const withInput = (businessCase: BusinessCase, id: string, base: number): BusinessCase => ({
  ...businessCase,
  sharedInputs: Object.fromEntries(
    Object.entries(businessCase.sharedInputs).map(([name, estimate]) => [
      name,
      id === `shared:${name}` ? withBase(estimate, base) : estimate,
    ]),
  ),
  benefits: businessCase.benefits.map((benefit) => ({
    ...benefit,
    ...atTotal(benefit.yearlyAmounts, id === typedId(benefit.id), base, horizonMonths(businessCase)),
    inputs: Object.fromEntries(
      Object.entries(benefit.inputs).map(([name, input]) => [
        name,
        !isShared(input) && id === inputId(benefit, name) ? withBase(input, base) : input,
      ]),
    ),
  })),
  costs: businessCase.costs.map((cost) =>
    cost.amount !== undefined && id === `cost:${cost.id}`
      ? { ...cost, amount: withBase(cost.amount, base) }
      : {
          ...cost,
          ...atTotal(
            cost.yearlyAmounts,
            id === typedId(`cost:${cost.id}`),
            base,
            horizonMonths(businessCase),
          ),
        },
  ),
});

/** The inputs that differ, found by id or by the name that readers see; undefined for one that the case has not. */
const differencesOf = (businessCase: BusinessCase, { differences }: Option) => {
  const listed = listedInputs(businessCase);
  return (differences ?? []).map(({ input, value }) => ({
    id: listed.find((known) => isInputNamed(known, input))?.id,
    value,
  }));
};

/** The same case with the differences of an option, and without what it leaves out. */
const caseOfOption = (businessCase: BusinessCase, option: Option): BusinessCase => {
  const isKept = ({ id, name }: { id: string; name: string }): boolean =>
    !(option.leavesOut ?? []).some((left) => left === id || isSame(left, name));
  const changed = differencesOf(businessCase, option).reduce(
    (sofar, { id, value }) => (id === undefined || value === undefined ? sofar : withInput(sofar, id, value)),
    businessCase,
  );
  return { ...changed, benefits: changed.benefits.filter(isKept), costs: changed.costs.filter(isKept) };
};

/** How many whole months later an option begins; never earlier than the case. */
const laterBy = ({ monthsLater }: Option): number => Math.max(0, Math.round(monthsLater ?? 0));

const isDifferent = (option: Option): boolean =>
  option.monthsLater !== undefined || (option.differences ?? []).length + (option.leavesOut ?? []).length > 0;

/** A difference that names no input of the case, or has no value yet, cannot be followed. */
const isFollowed = (businessCase: BusinessCase, option: Option): boolean =>
  differencesOf(businessCase, option).every(({ id, value }) => id !== undefined && value !== undefined);

const basisOf = (businessCase: BusinessCase, option: Option): OptionResult['basis'] => {
  if (isDifferent(option)) return isFollowed(businessCase, option) ? 'computed' : 'missing';
  if (option.kind === 'do-nothing' && !option.cost && !option.benefit) return 'nothing';
  if (option.cost !== undefined && option.benefit !== undefined) return 'stated';
  return option.kind === 'recommended' ? 'computed' : 'missing';
};

const flowsOf = (businessCase: BusinessCase, option: Option, months: number, level: Level): Flows => {
  const flows: Record<OptionResult['basis'], () => Flows> = {
    nothing: () => nothing(months, discountingOf(businessCase.settings)),
    missing: () => nothing(months, discountingOf(businessCase.settings)),
    stated: () => statedFlows(businessCase, option, months),
    computed: () => flowsAt(calculationOf(caseOfOption(businessCase, option), laterBy(option)))(level).all,
  };
  return flows[basisOf(businessCase, option)]();
};

const ratioOf = (benefit: number | null, cost: number | null): number | null =>
  benefit !== null && cost !== null && cost > 0 ? benefit / cost : null;

const differenceOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

/** Why nothing is known of when the benefit of an option comes; undefined where it is, or where it brings none. */
export const unplaced = (businessCase: BusinessCase, option: Option): string | undefined =>
  basisOf(businessCase, option) !== 'stated' ||
  option.benefit === 0 ||
  firstBenefit(businessCase, option) !== null
    ? undefined
    : `${quoted(option.name)} does not say when its first benefit comes. Enter the month.`;

/** Why an option has no figures, or only those that do not ask when money comes. */
const reasonOf = (businessCase: BusinessCase, option: Option): string | undefined =>
  basisOf(businessCase, option) === 'missing'
    ? `${quoted(option.name)} needs its cost and its benefit over the whole period, or the numbers of the case that differ in it.`
    : unplaced(businessCase, option);

/** Every option by the same measures, in the order of the case. What is stated in totals is the same at every level. */
export const optionResults = (given: BusinessCase, level: Level = 'base'): OptionResult[] => {
  const businessCase = asCounted(given);
  const months = horizonMonths(businessCase);
  const context = discountingOf(businessCase.settings);
  return businessCase.options.map((option) => {
    const { benefits, costs, outcome } = flowsOf(businessCase, option, months, level);
    const reason = reasonOf(businessCase, option);
    const presentBenefit = reason === undefined ? presentValue(benefits, context) : null;
    const presentCost = presentValue(costs, context);
    const basis = basisOf(businessCase, option);
    return {
      id: option.id,
      name: option.name,
      kind: option.kind,
      basis,
      benefit: totalFlow(benefits),
      cost: totalFlow(costs),
      netBenefit: outcome.netBenefit,
      presentBenefit,
      presentCost,
      netPresentValue: reason === undefined ? outcome.netPresentValue : null,
      benefitCostRatio: ratioOf(presentBenefit, presentCost),
      paybackMonth: basis === 'stated' ? null : outcome.paybackMonth,
      ...(reason === undefined ? {} : { reason }),
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
