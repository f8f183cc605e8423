import { type Estimate, type Level, estimateSchema } from '../../quantities/estimate.ts';
import { type YearlyAmounts, amountsAt, totalOf } from '../yearly-amounts.ts';

/** The amounts of a row that is typed year by year, as one input that an analysis moves: what they come to together. */
export const typedId = (row: string): string => `${row}.amounts`;

/** The row whose amounts an input is; undefined for any other input. */
export const rowOfTyped = (input: string): string | undefined => /^(.*)\.amounts$/u.exec(input)?.[1];

/** The amounts of a level, as far as the plan goes. */
export const amountsWithin = (amounts: YearlyAmounts, level: Level, months: number): number[] =>
  amountsAt(amounts, level).slice(0, months / 12 + 1);

/** What the amounts come to within the years of the plan, as an estimate. */
export const typedEstimate = (amounts: YearlyAmounts, months: number): Estimate => {
  const sum = (level: Level): number => totalOf(amountsWithin(amounts, level, months));
  return estimateSchema.parse({
    base: sum('base'),
    ...(amounts.low === undefined ? {} : { low: sum('low') }),
    ...(amounts.high === undefined ? {} : { high: sum('high') }),
    unit: 'money',
  });
};

/** How far a sum has gone from base to high, or from base to low: 1 at the end of the range. */
export const partsOfRange = (
  { low, base, high }: Record<Level, number>,
  total: number,
): { up: number; down: number } => ({
  up: high > base ? Math.max(0, (total - base) / (high - base)) : 0,
  down: base > low ? Math.max(0, (base - total) / (base - low)) : 0,
});

/**
 * The amounts by year when they come to a total: towards the high or the low amounts, as the simulation moves them; all
 * in proportion where there is no range on that side.
 */
export const amountsAtTotal = (amounts: YearlyAmounts, total: number, months: number): number[] => {
  const [low, base, high] = [
    amountsWithin(amounts, 'low', months),
    amountsWithin(amounts, 'base', months),
    amountsWithin(amounts, 'high', months),
  ];
  const stated = totalOf(base);
  const { up, down } = partsOfRange({ low: totalOf(low), base: stated, high: totalOf(high) }, total);
  if (total !== stated && up === 0 && down === 0)
    return stated === 0 ? base : base.map((amount) => (amount * total) / stated);
  return base.map(
    (amount, year) =>
      amount + up * ((high[year] ?? amount) - amount) + down * ((low[year] ?? amount) - amount),
  );
};
