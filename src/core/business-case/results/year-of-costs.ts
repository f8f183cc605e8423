import type { CostParts } from './cost-result.ts';

/**
 * The year, from the first on, in which costs that are typed year by year come to most together. The largest years of
 * single costs may be different ones: their sum is paid in none.
 */
export const yearOfCosts = (costs: readonly CostParts[]): number => {
  const length = Math.max(0, ...costs.map(({ years }) => years?.length ?? 0));
  const sums = Array.from({ length }, (_, year) =>
    Math.abs(costs.reduce((sum, { years }) => sum + (years?.[year] ?? 0), 0)),
  );
  return Math.max(0, sums.indexOf(Math.max(...sums)));
};

/** What a cost is in that year; one that is not typed by year, a year. */
export const costInYear = ({ yearly, years }: CostParts, year: number): number =>
  years === undefined ? yearly : (years[year] ?? 0);
