import { type CashFlow, cumulativeFlow } from './cash-flow.ts';
import type { DiscountRate } from './discount-rate.ts';
import { discountedFlow } from './monthly-present-value.ts';

/**
 * The time, in months from the first month and interpolated, at which what has come in equals what was paid. When
 * the line falls under zero again, the last crossing counts. 0 when it is never under zero; null when it does not
 * end above zero. A payback of 19.6 is printed "in month 20".
 */
export const paybackMonth = (flow: CashFlow): number | null => {
  const line = cumulativeFlow(flow);
  const lastBelow = line.findLastIndex((amount) => amount < 0);
  if (lastBelow === -1) return 0;
  const [below, after] = [line[lastBelow], line[lastBelow + 1]];
  if (below === undefined || after === undefined) return null;
  return lastBelow + -below / (after - below);
};

/** The same on discounted amounts: each month is discounted by its own time at the yearly rate. */
export const discountedPaybackMonth = (flow: CashFlow, rate: DiscountRate): number | null =>
  paybackMonth(discountedFlow(flow, rate));

/** The deepest point of the cumulative line, as a positive amount: what must be found before it earns. */
export const peakFunding = (flow: CashFlow): number => Math.max(0, -Math.min(...cumulativeFlow(flow)));
