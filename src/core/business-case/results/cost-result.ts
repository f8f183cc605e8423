import { type CashFlow, flowOfYears, monthsAfter, priceFactor, zeroFlow } from '../../finance/index.ts';
import { type Level, valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase, Cost } from '../schema/index.ts';
import { unreadIn, unreadReason, unreadUnder } from '../unread-amounts.ts';
import type { MovedInput } from './input-values.ts';
import { priceGrowthOf } from './price-growth.ts';
import { quoted } from '../../quantities/quoted.ts';

export interface CostResult {
  id: string;
  name: string;
  /** In full for a one-off cost, a year for a yearly one: as stated, with VAT and contingency on top. */
  amount: number | null;
  flow: CashFlow;
  /** False for people who are already paid: a cost of the change, but no new money. */
  isCash: boolean;
  isOneOff: boolean;
  reason?: string;
}

/** The low case has the high costs. */
const costLevel: Record<Level, Level> = { low: 'high', base: 'base', high: 'low' };

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

/** What comes on top of the typed amount: VAT that cannot be recovered, then contingency on both. */
const onTop = ({ vatOnTop, contingencyShare }: Cost): number =>
  (1 + (vatOnTop ?? 0)) * (1 + (contingencyShare ?? 0));

/** A cost over the months of the plan, as positive amounts. Optimism, where stated, is added by the caller. */
export const costResult = (
  businessCase: BusinessCase,
  cost: Cost,
  level: Level,
  months: number,
  moved?: MovedInput,
): CostResult => {
  const isOneOff = cost.timing !== 'yearly';
  const base = { id: cost.id, name: cost.name, isCash: cost.inAsk !== 'outside', isOneOff };
  const path = `costs[${cost.id}]`;
  const unread =
    unreadUnder(businessCase, `${path}.yearlyAmounts`) ?? unreadIn(businessCase, `${path}.amount`);
  if (unread !== undefined)
    return {
      ...base,
      amount: null,
      flow: zeroFlow(months),
      reason: `${quoted(cost.name)}: ${unreadReason(unread)}`,
    };
  if (cost.yearlyAmounts !== undefined && cost.yearlyAmounts.base.length > 0) {
    const typed = cost.yearlyAmounts[costLevel[level]] ?? cost.yearlyAmounts.base;
    const amounts = typed.slice(0, months / 12 + 1);
    return {
      ...base,
      isOneOff: amounts.slice(1).every((amount) => amount === 0),
      amount: amounts.length === 1 ? (amounts[0] ?? null) : (amounts.at(-1) ?? null),
      flow: flowOfYears(amounts, months),
    };
  }
  const stated = cost.amount === undefined ? null : valueAt(cost.amount, costLevel[level]);
  const bare = moved?.input === `cost:${cost.id}` ? moved.value : stated;
  if (bare === null)
    return {
      ...base,
      amount: null,
      flow: zeroFlow(months),
      reason: `${quoted(cost.name)} has no amount yet.`,
    };
  const amount = bare * onTop(cost);
  const flow = isOneOff ? oneOffFlow : yearlyFlow;
  return { ...base, amount, flow: flow(businessCase, cost, amount, months) };
};
