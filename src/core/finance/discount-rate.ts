/** A rate that changes with time: each holds from its year until the next begins. The first begins in year 1. */
export type RateSchedule = readonly { fromYear: number; rate: number }[];

/** One rate for all years, or a schedule. A share above −1. */
export type DiscountRate = number | RateSchedule;

/** The rate that holds in a year, counted from 1. */
export const rateInYear = (rate: DiscountRate, year: number): number =>
  typeof rate === 'number' ? rate : (rate.findLast(({ fromYear }) => fromYear <= year)?.rate ?? 0);

/**
 * What one unit is worth today that comes after so many years, whole or not. On a schedule each year is discounted by
 * the rate of its own year, as the Green Book does; not by today's rate of the year in which it falls.
 */
export const discountFactorAfter = (rate: DiscountRate, years: number): number => {
  if (typeof rate === 'number') return (1 + rate) ** -years;
  const whole = Math.floor(years);
  const factors = Array.from({ length: whole }, (_, year) => 1 / (1 + rateInYear(rate, year + 1)));
  return (
    factors.reduce((product, factor) => product * factor, 1) *
    (1 + rateInYear(rate, whole + 1)) ** -(years - whole)
  );
};

/** A rate without the inflation in it: (1 + nominal) = (1 + real) × (1 + inflation). */
export const realRate = (nominal: number, inflation: number): number => (1 + nominal) / (1 + inflation) - 1;

/** A real rate with inflation added, by the same identity; not the sum of the two. */
export const nominalRate = (real: number, inflation: number): number => (1 + real) * (1 + inflation) - 1;
