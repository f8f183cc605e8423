/**
 * The price of a month against that of the first: prices of the first year hold for twelve months, then rise once a
 * year, (1 + growth)^whole years. So the yearly amounts of 100 at 3% are 100, 103, 106.09.
 */
export const priceFactor = (growth: number, month: number): number =>
  growth === 0 ? 1 : Math.max(0, 1 + growth) ** Math.floor(Math.max(0, month) / 12);
