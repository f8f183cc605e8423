import type { CashFlow } from './cash-flow.ts';
import { type DiscountRate, discountFactorAfter } from './discount-rate.ts';

/** Each month worth what it is worth today: discounted by its own time at the yearly rate, to its end. */
export const discountedFlow = (flow: CashFlow, rate: DiscountRate): CashFlow => ({
  initial: flow.initial,
  months: flow.months.map((amount, index) => amount * discountFactorAfter(rate, (index + 1) / 12)),
});

/**
 * Present value by months, Σ flow of month m ÷ (1 + rate)^(m ÷ 12). It lies a little under the mid-year value. Used
 * where months matter, for payback and for delay; the net present value itself is by years.
 */
export const monthlyPresentValue = (flow: CashFlow, rate: DiscountRate): number => {
  const { initial, months } = discountedFlow(flow, rate);
  return months.reduce((sum, amount) => sum + amount, initial);
};
