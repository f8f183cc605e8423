import { yearlyFlows } from '../finance/index.ts';
import type { Level } from '../quantities/estimate.ts';
import { costResult } from './results/cost-result.ts';
import { horizonMonths } from './results/horizon.ts';
import type { BusinessCase, Cost } from './schema/index.ts';
import type { YearlyAmounts } from './yearly-amounts.ts';

const toTheCent = (amount: number): number => Math.round(amount * 100) / 100;

/** The low case has the high costs: the low amounts of a cost are those of the high case. */
const caseOf: Record<Level, Level> = { low: 'high', base: 'base', high: 'low' };

/**
 * What a cost that is stated as one amount comes to in each year, at the prices of each: where it goes on year by year
 * from here. VAT and contingency stay beside it and are added to these amounts too; optimism is added to every cost.
 */
export const costByYear = (businessCase: BusinessCase, cost: Cost): YearlyAmounts => {
  const { yearlyAmounts: _typed, vatOnTop: _vat, contingencyShare: _contingency, ...stated } = cost;
  const months = horizonMonths(businessCase);
  const results = (level: Level) => costResult(businessCase, stated, caseOf[level], months);
  if (results('base').amount === null) return { base: [] };
  const years = (level: Level): number[] => yearlyFlows(results(level).flow).map(toTheCent);
  const base = years('base');
  const unlike = (amounts: number[]): number[] | undefined =>
    amounts.every((amount, year) => amount === base[year]) ? undefined : amounts;
  const [low, high] = [unlike(years('low')), unlike(years('high'))];
  return { base, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
};
