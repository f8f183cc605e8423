import {
  type CashFlow,
  flowOfYears,
  monthsAfter,
  priceFactor,
  totalFlow,
  zeroFlow,
} from '../../finance/index.ts';
import { type Level, estimateSchema, valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase, Cost } from '../schema/index.ts';
import { type YearlyAmounts, amountsAt, largestYear } from '../yearly-amounts.ts';
import { costFault, isTypedCost } from './cost-fault.ts';
import type { MovedInput } from './input-values.ts';
import { priceGrowthOf } from './price-growth.ts';
import { amountsAtTotal, typedId } from './typed-row.ts';

/** What a cost is once, and what it is a year. */
export interface CostParts {
  oneOff: number;
  yearly: number;
  /** Of amounts typed year by year, each year from the first on: of several costs the years are added, not the largest. */
  years?: readonly number[];
}

export interface CostResult {
  id: string;
  name: string;
  /**
   * In full for a one-off cost, a year for a yearly one: as stated, with VAT and contingency on top. Of amounts typed
   * year by year the largest year, or their sum where they are one-off.
   */
  amount: number | null;
  /** Of that, what is paid once and what a year: amounts typed year by year may have both. */
  stated: CostParts;
  /** The same as it is counted: a one-off cost as far as it lies in the plan, and both with optimism. */
  counted: CostParts;
  /** What it comes to over the plan, with prices and optimism. */
  whole: number;
  /** Typed year by year. */
  isTyped: boolean;
  flow: CashFlow;
  /** False for people who are already paid: a cost of the change, but no new money. */
  isCash: boolean;
  isOneOff: boolean;
  reason?: string;
}

/** The low case has the high costs. */
const costLevel: Record<Level, Level> = { low: 'high', base: 'base', high: 'low' };

const noAmount = estimateSchema.parse({});
const none: CostParts = { oneOff: 0, yearly: 0 };

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const oneOffFlow = (businessCase: BusinessCase, cost: Cost, amount: number, months: number): CashFlow => {
  const isInitial = cost.initial === 'initial' || (cost.initial === undefined && cost.start === '');
  if (isInitial) return { ...zeroFlow(months), initial: amount };
  const start = Math.max(0, monthsAfter(businessCase.settings.startMonth, cost.start));
  const length = Math.max(1, Math.round(cost.months ?? 1));
  const growth = priceGrowthOf(businessCase, cost);
  return {
    initial: 0,
    months: Array.from({ length: months }, (_, index) =>
      index >= start && index < start + length ? (amount / length) * priceFactor(growth, index) : 0,
    ),
  };
};

const yearlyFlow = (businessCase: BusinessCase, cost: Cost, amount: number, months: number): CashFlow => {
  const first = businessCase.settings.startMonth;
  const growth = priceGrowthOf(businessCase, cost);
  const start = cost.start === '' ? 0 : monthsAfter(first, cost.start);
  const end = cost.end === '' ? months : monthsAfter(first, cost.end) + 1;
  return {
    initial: 0,
    months: Array.from({ length: months }, (_, index) =>
      index >= start && index < end ? (amount / 12) * priceFactor(growth, index) : 0,
    ),
  };
};

/** By what the typed amount is raised: VAT that cannot be recovered, then contingency on both. */
export const onTop = ({ vatOnTop, contingencyShare }: Cost): number =>
  (1 + (vatOnTop ?? 0)) * (1 + (contingencyShare ?? 0));

/** Year 0 comes once, the years after it are yearly: the largest stands for them. Marked one-off, or with nothing after year 0, all of it is. */
const typedParts = (amounts: readonly number[], isOneOff: boolean): CostParts =>
  isOneOff
    ? { oneOff: sumOf(amounts), yearly: 0 }
    : { oneOff: amounts[0] ?? 0, yearly: largestYear(amounts) ?? 0, years: amounts.slice(1) };

/** Amounts typed year by year are adjusted as a single amount is: with VAT and contingency on top. */
const typedCost = (
  known: Pick<CostResult, 'id' | 'name' | 'isCash'>,
  cost: Cost,
  typed: YearlyAmounts,
  level: Level,
  months: number,
  moved: MovedInput | undefined,
): CostResult => {
  const onTopOf = (amounts: readonly number[]): number[] =>
    amounts.slice(0, months / 12 + 1).map((amount) => amount * onTop(cost));
  const within = (of: Level): number[] => onTopOf(amountsAt(typed, of));
  const amounts =
    moved?.input === typedId(`cost:${cost.id}`)
      ? onTopOf(amountsAtTotal(typed, moved.value, months))
      : within(costLevel[level]);
  const isOneOff = cost.timing === 'one-off' || (largestYear(within('base')) ?? 0) === 0;
  const parts = typedParts(amounts, isOneOff);
  return {
    ...known,
    isOneOff,
    amount: parts.yearly === 0 ? parts.oneOff : parts.yearly,
    stated: parts,
    counted: parts,
    whole: sumOf(amounts),
    isTyped: true,
    flow: flowOfYears(amounts, months),
  };
};

/** A cost over the months of the plan, as positive amounts. Optimism, where stated, is added by the caller. */
export const costResult = (
  businessCase: BusinessCase,
  cost: Cost,
  level: Level,
  months: number,
  moved?: MovedInput,
): CostResult => {
  const isOneOff = cost.timing !== 'yearly';
  const known = { id: cost.id, name: cost.name, isCash: cost.inAsk !== 'outside' };
  const isTyped = isTypedCost(cost);
  const fault = costFault(businessCase, cost, moved);
  if (fault !== undefined)
    return {
      ...known,
      isOneOff,
      isTyped,
      amount: null,
      stated: none,
      counted: none,
      whole: 0,
      flow: zeroFlow(months),
      reason: fault,
    };
  if (cost.yearlyAmounts !== undefined && isTyped)
    return typedCost(known, cost, cost.yearlyAmounts, level, months, moved);
  const bare =
    moved?.input === `cost:${cost.id}` ? moved.value : valueAt(cost.amount ?? noAmount, costLevel[level]);
  const amount = (bare ?? 0) * onTop(cost);
  const flow = (isOneOff ? oneOffFlow : yearlyFlow)(businessCase, cost, amount, months);
  const whole = totalFlow(flow);
  return {
    ...known,
    isOneOff,
    isTyped,
    amount,
    stated: isOneOff ? { oneOff: amount, yearly: 0 } : { oneOff: 0, yearly: amount },
    counted: isOneOff ? { oneOff: whole, yearly: 0 } : { oneOff: 0, yearly: amount },
    whole,
    flow,
  };
};
