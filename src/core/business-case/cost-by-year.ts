import { scaledFlow, yearlyFlows } from '../finance/index.ts';
import { type Level, valueAt } from '../quantities/estimate.ts';
import { unitFlow } from '../model/profile.ts';
import { profileOfCost } from './calculation/profiles.ts';
import { costFault } from './results/cost-fault.ts';
import { horizonMonths } from './results/horizon.ts';
import type { BusinessCase, Cost } from './schema/index.ts';
import type { YearlyAmounts } from './yearly-amounts.ts';

const toTheCent = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * What a cost that is stated as one amount comes to in each year, at the prices of each: where it goes on year by year
 * from here. VAT and contingency stay beside it and are added to these amounts too; optimism is added to every cost.
 */
export const costByYear = (businessCase: BusinessCase, cost: Cost): YearlyAmounts => {
  const { yearlyAmounts: _typed, ...stated } = cost;
  const months = horizonMonths(businessCase);
  const { amount } = stated;
  if (amount === undefined || costFault(businessCase, stated) !== undefined) return { base: [] };
  const flow = unitFlow(profileOfCost(businessCase, stated), months);
  const years = (level: Level): number[] =>
    yearlyFlows(scaledFlow(flow, valueAt(amount, level) ?? 0)).map(toTheCent);
  const base = years('base');
  const unlike = (amounts: number[]): number[] | undefined =>
    amounts.every((amount, year) => amount === base[year]) ? undefined : amounts;
  const [low, high] = [unlike(years('low')), unlike(years('high'))];
  return { base, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
};
