import { type CashFlow, flowOfYears, scaledFlow, sumOfFlows } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import { amountsWithin } from '../results/typed-row.ts';
import { type YearlyAmounts, totalOf } from '../yearly-amounts.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/**
 * Yearly amounts that somebody typed. Their range is that of their sum: all years go up together towards the high
 * amounts, or down towards the low ones.
 */
export interface TypedAmounts {
  input: UncertainInput;
  base: CashFlow;
  /** What the high, and the low amounts change. */
  up: CashFlow;
  down: CashFlow;
}

export const typedAmounts = (
  id: string,
  name: string,
  amounts: YearlyAmounts,
  leans: UncertainInput['leans'],
  months: number,
): TypedAmounts => {
  const within = (level: Level): number[] => amountsWithin(amounts, level, months);
  const [low, stated, high] = [within('low'), within('base'), within('high')];
  const base = flowOfYears(stated, months);
  const change = (other: readonly number[]): CashFlow =>
    sumOfFlows([flowOfYears(other, months), scaledFlow(base, -1)], months);
  return {
    input: {
      id,
      name,
      low: totalOf(low),
      base: totalOf(stated),
      high: totalOf(high),
      bounds: { least: 0, most: null },
      leans,
      companions: [],
    },
    base,
    up: change(high),
    down: change(low),
  };
};
