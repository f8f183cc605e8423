import type { CaseFlows } from './flows.ts';
import type { CostResult } from './cost-result.ts';
import { costInYear, yearOfCosts } from './year-of-costs.ts';

/** What several costs come to: as stated once and a year, and over the whole period with optimism and prices. */
export interface CostSum {
  oneOff: number;
  yearly: number;
  whole: number;
}

const sumOf = (results: readonly CostResult[]): CostSum => {
  const year = yearOfCosts(results.map(({ stated }) => stated));
  return {
    oneOff: results.reduce((total, { stated }) => total + stated.oneOff, 0),
    yearly: results.reduce((total, { stated }) => total + costInYear(stated, year), 0),
    whole: results.reduce((total, { whole }) => total + whole, 0),
  };
};

/**
 * What the organisation pays inside the sum that is asked for, outside it, and together, the time of people asked for
 * included.
 */
export const costSums = ({ costs }: CaseFlows): Record<'inside' | 'outside' | 'all', CostSum> => {
  const ours = costs.filter(({ isOurs }) => isOurs);
  return {
    inside: sumOf(ours.filter(({ isCash }) => isCash)),
    outside: sumOf(ours.filter(({ isCash }) => !isCash)),
    all: sumOf(ours),
  };
};
