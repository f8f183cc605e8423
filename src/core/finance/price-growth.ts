/** How a price rises, and whether the first year has risen once already against the prices of the decision. */
export interface PriceRise {
  growth: number;
  isFirstYearRisen: boolean;
}

/**
 * The price of a month against that of the decision: the prices of a year hold for twelve months, then rise once,
 * (1 + growth)^years. So the yearly amounts of 100 at 3% are 100, 103, 106.09, or 103, 106.09, 109.27 where the first
 * year has risen.
 */
export const priceFactor = ({ growth, isFirstYearRisen }: PriceRise, month: number): number =>
  growth === 0
    ? 1
    : Math.max(0, 1 + growth) ** (Math.floor(Math.max(0, month) / 12) + (isFirstYearRisen ? 1 : 0));
