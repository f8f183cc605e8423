import type { BusinessCase } from '../schema/index.ts';

/**
 * By how much the price of an item grows a year. In real prices an item grows by what it states, beyond
 * inflation; in nominal prices by what it states, inflation included, or else by inflation. The two are never mixed.
 */
export const priceGrowthOf = (
  { settings }: BusinessCase,
  { priceGrowth }: { priceGrowth?: number | undefined },
): number => priceGrowth ?? (settings.priceBasis === 'nominal' ? (settings.inflation ?? 0) : 0);
