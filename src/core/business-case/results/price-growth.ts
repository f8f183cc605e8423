import type { PriceRise } from '../../finance/index.ts';
import type { BusinessCase } from '../schema/index.ts';

/**
 * By how much the price of an item grows a year. In real prices it grows by what it states, beyond inflation; in nominal
 * prices by what it states, inflation included, or else by inflation, and from the decision on: the discount factor of
 * year 1 takes a year of inflation out, so year 1 holds one. The two are never mixed.
 */
export const priceGrowthOf = (
  { settings }: BusinessCase,
  { priceGrowth }: { priceGrowth?: number | undefined },
): PriceRise => {
  const isNominal = settings.priceBasis === 'nominal';
  return { growth: priceGrowth ?? (isNominal ? (settings.inflation ?? 0) : 0), isFirstYearRisen: isNominal };
};
