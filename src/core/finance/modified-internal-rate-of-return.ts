/**
 * Modified internal rate of return: (what the inflows have grown to at the end, at the reinvestment rate ÷ what the
 * outflows are worth today, at the financing rate)^(1/n) − 1. There is one, where there may be several internal rates.
 * Same convention as Excel's MIRR(), year 0 first. Null without an inflow, an outflow, or a year.
 */
export const modifiedInternalRateOfReturn = (
  flows: readonly number[],
  financingRate: number,
  reinvestmentRate: number,
): number | null => {
  const years = flows.length - 1;
  const grown = flows.reduce(
    (sum, flow, year) => sum + Math.max(0, flow) * (1 + reinvestmentRate) ** (years - year),
    0,
  );
  const paid = flows.reduce((sum, flow, year) => sum - Math.min(0, flow) * (1 + financingRate) ** -year, 0);
  return years > 0 && grown > 0 && paid > 0 ? (grown / paid) ** (1 / years) - 1 : null;
};
