import type { CashFlow } from './cash-flow.ts';
import { type DiscountRate, discountFactorAfter } from './discount-rate.ts';

/**
 * Present value by months, Σ flow of month m ÷ (1 + rate)^(m ÷ 12). It lies a little under the mid-year value. Used
 * where single months matter, for delay; the net present value itself is by years.
 */
export const monthlyPresentValue = ({ initial, months }: CashFlow, rate: DiscountRate): number =>
  months.reduce((sum, amount, index) => sum + amount * discountFactorAfter(rate, (index + 1) / 12), initial);
