import type { CashFlow } from './cash-flow.ts';
import { type DiscountRate, discountFactorAfter } from './discount-rate.ts';
import { settled } from './settled.ts';

/** When in its year a flow falls. Year 0 is never discounted. */
export type FlowTiming = 'end-of-year' | 'mid-year';

/**
 * What one unit of a year's flow is worth today: 1/(1+r)^t at the end of the year, 1/(1+r)^(t−½) in its middle.
 * The rate is a share above −1.
 */
export const discountFactor = (rate: DiscountRate, year: number, timing: FlowTiming): number =>
  year === 0 ? 1 : discountFactorAfter(rate, timing === 'mid-year' ? year - 0.5 : year);

/** A flow with each month discounted as its year is: what it comes to is the net present value, to the last month. */
export const discountedFlow = (
  flow: CashFlow,
  rate: DiscountRate,
  timing: FlowTiming = 'end-of-year',
): CashFlow => {
  const years = Array.from({ length: Math.ceil(flow.months.length / 12) }, (_, year) =>
    discountFactor(rate, year + 1, timing),
  );
  return {
    initial: flow.initial,
    months: flow.months.map((amount, index) => amount * (years[Math.floor(index / 12)] ?? 0)),
  };
};

/**
 * Net present value of yearly flows, year 0 first and undiscounted. Same convention as the Green Book and
 * Forrester's TEI. Excel's NPV() discounts its first cell: it must not be given year 0.
 */
export const netPresentValue = (
  flows: readonly number[],
  rate: DiscountRate,
  timing: FlowTiming = 'end-of-year',
): number => {
  const present = flows.map((flow, year) => flow * discountFactor(rate, year, timing));
  return settled(
    present.reduce((sum, amount) => sum + amount, 0),
    present.reduce((sum, amount) => sum + Math.abs(amount), 0),
  );
};
