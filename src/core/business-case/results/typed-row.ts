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
    ...(amounts.source === undefined ? {} : { source: amounts.source }),
    ...(amounts.asOf === undefined ? {} : { asOf: amounts.asOf }),
    ...(amounts.owner === undefined ? {} : { owner: amounts.owner }),
    ...(amounts.evidence === undefined ? {} : { evidence: amounts.evidence }),
  });
};
