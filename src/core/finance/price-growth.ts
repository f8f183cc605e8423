/** How a price rises: a year after the first, and in the first year against the prices of the decision. */
export interface PriceRise {
  growth: number;
  /** By how much the first year has risen already; 0 where it has not. */
  firstYear: number;
}

/** Prices that stay as they are. */
export const steadyPrices: PriceRise = { growth: 0, firstYear: 0 };

const risen = (share: number): number => Math.max(0, 1 + share);

/**
 * The price of a month against that of the decision: the prices of a year hold for twelve months, then rise once. So the
 * yearly amounts of 100 at 3% are 100, 103, 106.09, or 103, 106.09, 109.27 where the first year has risen by 3% too. A
 * plan in real prices that grow by g, and the same plan in nominal prices that have risen by inflation i in year 1 and
 * grow by (1 + g) × (1 + i) − 1 from then on, are worth the same at a real rate and at the nominal one made of it.
 */
export const priceFactor = ({ growth, firstYear }: PriceRise, month: number): number => {
  const years = Math.floor(Math.max(0, month) / 12);
  return risen(firstYear) * (growth === 0 ? 1 : risen(growth) ** years);
};
