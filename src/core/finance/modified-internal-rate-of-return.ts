import type { FlowTiming } from './net-present-value.ts';

/**
 * Modified internal rate of return: (what the inflows have grown to at the end, at the reinvestment rate ÷ what the
 * outflows are worth today, at the financing rate)^(1/n) − 1. There is one, where there may be several internal rates.
 * Same convention as Excel's MIRR(), year 0 first, where flows fall at the end of their years; in the middle of them an
 * inflow grows for half a year more, and an outflow is discounted for half a year less. n is the number of years
 * either way, for what has grown is counted at the end of the last. Null without an inflow, an outflow, or a year.
 */
export const modifiedInternalRateOfReturn = (
  flows: readonly number[],
  financingRate: number,
  reinvestmentRate: number,
  timing: FlowTiming = 'end-of-year',
): number | null => {
  const years = flows.length - 1;
  const after = (year: number): number => (timing === 'mid-year' && year > 0 ? year - 0.5 : year);
  const grown = flows.reduce(
    (sum, flow, year) => sum + Math.max(0, flow) * (1 + reinvestmentRate) ** (years - after(year)),
    0,
  );
  const paid = flows.reduce(
    (sum, flow, year) => sum - Math.min(0, flow) * (1 + financingRate) ** -after(year),
    0,
  );
  return years > 0 && grown > 0 && paid > 0 ? (grown / paid) ** (1 / years) - 1 : null;
};
