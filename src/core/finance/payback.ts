import { type CashFlow, cumulativeFlow } from './cash-flow.ts';
import type { DiscountRate } from './discount-rate.ts';
import { type FlowTiming, discountedFlow } from './net-present-value.ts';

/** How near to a whole month is one: what is left of it is rounding, and would be printed as the month after. */
const rounding = 1e-9;

export const nearestWhole = (month: number): number => {
  const whole = Math.round(month);
  return Math.abs(month - whole) < rounding ? whole : month;
};

/**
 * The time, in months from the first month and interpolated, at which what has come in equals what was paid. When
 * the line falls under zero again, the last crossing counts. 0 when it is never under zero; null when it does not
 * end above zero. A payback of 19.6 is printed "in month 20", and one
 * within a billionth of month 20 is month 20.
 */
export const paybackMonth = (flow: CashFlow): number | null => {
  const line = cumulativeFlow(flow);
  const lastBelow = line.findLastIndex((amount) => amount < 0);
  if (lastBelow === -1) return 0;
  const [below, after] = [line[lastBelow], line[lastBelow + 1]];
  if (below === undefined || after === undefined) return null;
  return nearestWhole(lastBelow + -below / (after - below));
};

/**
 * The same on discounted amounts: each month is discounted as its year is in the net present value, so that there is a
 * discounted payback exactly where the net present value is not negative.
 */
export const discountedPaybackMonth = (
  flow: CashFlow,
  rate: DiscountRate,
  timing: FlowTiming = 'end-of-year',
): number | null => paybackMonth(discountedFlow(flow, rate, timing));

/** The deepest point of the cumulative line, as a positive amount: what must be found before it earns. */
export const peakFunding = (flow: CashFlow): number => Math.max(0, -Math.min(...cumulativeFlow(flow)));
