import { type CashFlow, totalFlow, zeroFlow } from '../../finance/index.ts';
import type { Cost } from '../schema/index.ts';
import { largestYear } from '../yearly-amounts.ts';
import { isOurs } from '../accounts.ts';
import { isTypedCost } from './cost-fault.ts';

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
  /** The organisation’s money: no other stands in its sums. */
  isOurs: boolean;
  reason?: string;
}

const none: CostParts = { oneOff: 0, yearly: 0 };

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** By what the typed amount is raised: VAT that cannot be recovered, then contingency on both. */
export const onTop = ({ vatOnTop, contingencyShare }: Cost): number =>
  (1 + (vatOnTop ?? 0)) * (1 + (contingencyShare ?? 0));

/** Year 0 comes once, the years after it are yearly: the largest stands for them. Marked one-off, or with nothing after year 0, all of it is. */
const typedParts = (amounts: readonly number[], isOneOff: boolean): CostParts =>
  isOneOff
    ? { oneOff: sumOf(amounts), yearly: 0 }
    : { oneOff: amounts[0] ?? 0, yearly: largestYear(amounts) ?? 0, years: amounts.slice(1) };

const raisedParts = ({ oneOff, yearly, years }: CostParts, factor: number): CostParts => ({
  oneOff: oneOff * factor,
  yearly: yearly * factor,
  ...(years === undefined ? {} : { years: years.map((amount) => amount * factor) }),
});

/** What the cells and lines of a cost come to in one case. */
export interface ReadCost {
  /** With VAT and contingency, without optimism: one amount, or by year as typed. */
  stated: number | readonly number[];
  withOptimism: number;
  /** Whether what is typed has nothing after year 0, as the base amounts say. */
  isOnlyInitial: boolean;
  flow: CashFlow;
}

/** A cost in one case, as positive amounts; or why it has none. */
export const costResult = (
  cost: Cost,
  { stated, withOptimism, isOnlyInitial, flow }: ReadCost,
  reason: string | undefined,
): CostResult => {
  const isTyped = isTypedCost(cost);
  const isOneOff = cost.timing !== 'yearly';
  const known = {
    id: cost.id,
    name: cost.name,
    isCash: cost.inAsk !== 'outside',
    isTyped,
    isOurs: isOurs(cost),
  };
  if (reason !== undefined)
    return {
      ...known,
      isOneOff,
      amount: null,
      stated: none,
      counted: none,
      whole: 0,
      flow: zeroFlow(flow.months.length),
      reason,
    };
  if (typeof stated !== 'number') {
    const isOnce = cost.timing === 'one-off' || isOnlyInitial;
    const parts = typedParts(stated, isOnce);
    return {
      ...known,
      isOneOff: isOnce,
      amount: parts.yearly === 0 ? parts.oneOff : parts.yearly,
      stated: parts,
      counted: raisedParts(parts, withOptimism),
      whole: sumOf(stated) * withOptimism,
      flow,
    };
  }
  const whole = totalFlow(flow);
  return {
    ...known,
    isOneOff,
    amount: stated,
    stated: isOneOff ? { oneOff: stated, yearly: 0 } : { oneOff: 0, yearly: stated },
    counted: isOneOff ? { oneOff: whole, yearly: 0 } : { oneOff: 0, yearly: stated * withOptimism },
    whole,
    flow,
  };
};
