import {
  type CashFlow,
  type Ramp,
  flowOfYears,
  monthsAfter,
  priceFactor,
  rampShare,
  scaledFlow,
  shareOfYear,
  zeroFlow,
} from '../../finance/index.ts';
import type { Driver } from '../../drivers/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import type { Dimension } from '../schema/benefits.ts';
import { cashPart, countedPart, isCounted } from '../words-of-money.ts';
import { amountsAt, largestYear } from '../yearly-amounts.ts';
import type { BenefitValue } from './benefit-value.ts';
import { levelFor } from './input-values.ts';
import { priceGrowthOf } from './price-growth.ts';

/** What one benefit is worth at one level. */
export interface BenefitResult {
  id: string;
  name: string;
  dimension: Dimension | null;
  /** Told and not valued: it stands in no total. */
  isShown: boolean;
  /** Of what it brings, the part that is cash. */
  cashPart: number;
  /**
   * Of one year at full effect, after what others have taken of the same work; of one that grows by month, of its
   * first year; of yearly amounts, of the year with the largest. Null when it comes once, is never money, or cannot be computed, and then `reason` says why.
   */
  annual: number | null;
  /** The same before anything was taken; null as above. */
  claimed: number | null;
  /** The part of its claim that it may take: 1 where nobody else draws on the same work. */
  part: number;
  /** What comes once and never again. */
  once: number | null;
  /** What a driver gives that is never money: hours, cases, points of a score, or an amount that only checks. */
  shown: { value: number; unit: string } | null;
  flow: CashFlow;
  reason?: string;
  /** It may not stand beside others as it is; a stated reason lifts that. */
  refused?: true;
}

/** Freed time counts by the share that the person says becomes money; all else in full. A disadvantage counts against. */
export const countedShare = (benefit: Benefit): number =>
  countedPart(benefit) * (benefit.disbenefit === true ? -1 : 1);

/** The share of its full effect by month, 0 before the start and after the end. */
const effect = (businessCase: BusinessCase, benefit: Benefit, months: number) => {
  const first = businessCase.settings.startMonth;
  const start = monthsAfter(first, benefit.start);
  const end = benefit.end ? monthsAfter(first, benefit.end) + 1 : months;
  const { ramp = (benefit.rampMonths ?? 0) > 0 ? 'linear' : 'step', rampShares } = benefit;
  const built = (since: number): number =>
    ramp === 'by-year'
      ? shareOfYear(rampShares, since)
      : rampShare(ramp satisfies Ramp, benefit.rampMonths ?? 0, since);
  return {
    start,
    at: (index: number): number => (index >= end ? 0 : built(index - start)),
  };
};

/** The flow of the full effect, before prices grow. What comes once comes as the effect builds up. */
const shapes: Record<
  'year' | 'once',
  (driver: Driver, value: BenefitValue, share: number, months: number, businessCase: BusinessCase) => number[]
> = {
  year: (driver, { benefit, values, claimed }, share, months, businessCase) => {
    const { start, at } = effect(businessCase, benefit, months);
    const flat = driver.pays === 'monthly' ? null : ((claimed ?? 0) * share) / 12;
    return Array.from({ length: months }, (_, index) => {
      const built = at(index);
      if (built === 0) return 0;
      return (flat ?? driver.monthlyBenefit(values, index - start + 1) * share) * built;
    });
  },
  once: (_, { benefit, claimed }, share, months, businessCase) => {
    const { at } = effect(businessCase, benefit, months);
    return Array.from(
      { length: months },
      (__, index) => (claimed ?? 0) * share * Math.max(0, at(index) - (index === 0 ? 0 : at(index - 1))),
    );
  },
};

const named = (benefit: Benefit) => ({
  id: benefit.id,
  name: benefit.name,
  dimension: benefit.dimension ?? null,
  isShown: !isCounted(benefit),
  cashPart: cashPart(benefit),
});

const typedResult = (value: BenefitValue, level: Level, months: number): BenefitResult => {
  const { benefit } = value;
  const { yearlyAmounts } = benefit;
  const share = countedShare(benefit);
  // What lies beyond the plan counts nowhere, and is no yearly effect of it.
  const within = (of: Level): number[] =>
    yearlyAmounts === undefined ? [] : amountsAt(yearlyAmounts, of).slice(0, months / 12 + 1);
  const amounts = value.typed ?? within(levelFor(benefit, level));
  const [initial = 0] = within('base');
  const isOnlyInitial = initial !== 0 && (largestYear(within('base')) ?? 0) === 0;
  const full = isOnlyInitial ? null : largestYear(amounts);
  const annual = full === null ? null : full * share;
  return {
    ...named(benefit),
    annual,
    claimed: annual,
    part: 1,
    once: null,
    shown: null,
    flow: isCounted(benefit) ? scaledFlow(flowOfYears(amounts, months), share) : zeroFlow(months),
  };
};

/**
 * A benefit over the months of the plan: what it may take of its claim at full effect, from its start, along its ramp,
 * until its end, at the prices of each month. Plain yearly amounts are taken as they are typed. The month of the start
 * is already part of the ramp.
 */
export const benefitResult = (
  businessCase: BusinessCase,
  value: BenefitValue,
  level: Level,
  months: number,
  part: number,
  refusal?: string,
): BenefitResult => {
  const { benefit, driver, claimed } = value;
  const reason = value.reason ?? refusal;
  const nothing = { annual: null, claimed: null, part, once: null, shown: null, flow: zeroFlow(months) };
  if (reason !== undefined)
    return {
      ...named(benefit),
      ...nothing,
      reason,
      ...(value.reason === undefined ? { refused: true } : {}),
    };
  if (driver === null || claimed === null) return typedResult(value, level, months);
  if (driver.pays === 'never')
    return { ...named(benefit), ...nothing, shown: { value: claimed, unit: driver.gives } };
  const share = countedShare(benefit) * part;
  const isOnce = driver.pays === 'once';
  const growth = priceGrowthOf(businessCase, benefit);
  const flow = isCounted(benefit)
    ? shapes[isOnce ? 'once' : 'year'](driver, value, share, months, businessCase).map(
        (amount, index) => amount * priceFactor(growth, index),
      )
    : zeroFlow(months).months;
  return {
    ...named(benefit),
    ...nothing,
    ...(isOnce
      ? { once: claimed * share }
      : { annual: claimed * share, claimed: claimed * countedShare(benefit) }),
    flow: { initial: 0, months: flow },
  };
};
