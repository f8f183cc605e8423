import { type CashFlow } from './cash-flow.ts';
import { type DiscountRate, discountFactorAfter } from './discount-rate.ts';
import { monthlyPresentValue } from './monthly-present-value.ts';

/** What waiting costs, in present value, under the two conventions that are in use. They are far apart: say which. */
export interface CostOfDelay {
  /** The end stays: what would have come in the last months is lost for good. */
  fixedEnd: number;
  /** The end moves too: everything comes, only later. */
  shiftedWindow: number;
}

/**
 * The present value now, less that of the same plan begun so many months later, by months. With the end fixed, the
 * flows that would fall after it are cut off; with the window shifted, all are discounted by the delay.
 */
export const costOfDelay = (flow: CashFlow, rate: DiscountRate, delay: number): CostOfDelay => {
  const now = monthlyPresentValue(flow, rate);
  const kept = flow.months.slice(0, Math.max(0, flow.months.length - delay));
  const later = discountFactorAfter(rate, delay / 12);
  return {
    fixedEnd: now - later * monthlyPresentValue({ initial: flow.initial, months: kept }, rate),
    shiftedWindow: now - later * now,
  };
};
