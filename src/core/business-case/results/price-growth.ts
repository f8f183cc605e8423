import { type PriceRise, steadyPrices } from '../../finance/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { Benefit, BusinessCase, Cost } from '../schema/index.ts';

type Settings = Pick<BusinessCase, 'settings'>;

/**
 * By how much the price of an item grows a year. In real prices it grows by what it states, beyond inflation; in nominal
 * prices by what it states, inflation included, or else by inflation. Prices are those of the decision, so that in
 * nominal ones year 1 has risen by inflation: the discount factor of year 1 takes a year of it out. Where nobody has
 * said inflation, year 1 has risen by what is stated. The two are never mixed.
 */
export const priceGrowthOf = (
  { settings }: Settings,
  { priceGrowth }: { priceGrowth?: number | undefined },
): PriceRise => {
  if (settings.priceBasis !== 'nominal') return { growth: priceGrowth ?? 0, firstYear: 0 };
  const { inflation } = settings;
  return { growth: priceGrowth ?? inflation ?? 0, firstYear: inflation ?? priceGrowth ?? 0 };
};

type TypedRow = Pick<Benefit | Cost, 'name' | 'prices'>;

/** Whether amounts typed by year are at other prices than the case. */
const isTurned = ({ settings }: Settings, { prices }: TypedRow): boolean =>
  prices !== undefined && prices !== (settings.priceBasis ?? 'real');

/** Why amounts at other prices cannot be turned into those of the case; undefined where they can, or need not be. */
export const typedPricesFault = (businessCase: Settings, row: TypedRow): string | undefined =>
  isTurned(businessCase, row) && businessCase.settings.inflation === undefined
    ? `${quoted(row.name)}: its amounts are at ${row.prices ?? ''} prices, and the case is not. Enter the inflation, so that one can be turned into the other.`
    : undefined;

/** What turns amounts typed by year into the prices of the case; those at its prices stay as they are typed. */
export const typedPricesOf = (businessCase: Settings, row: TypedRow): PriceRise => {
  const { inflation = 0 } = businessCase.settings;
  if (!isTurned(businessCase, row)) return steadyPrices;
  const rise = row.prices === 'real' ? inflation : 1 / (1 + inflation) - 1;
  return { growth: rise, firstYear: rise };
};
