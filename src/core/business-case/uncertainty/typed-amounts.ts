import { type CashFlow, flowOfYears, scaledFlow, sumOfFlows } from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import { type YearlyAmounts, amountsAt } from '../yearly-amounts.ts';
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

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

export const typedAmounts = (
  id: string,
  name: string,
  amounts: YearlyAmounts,
  leans: UncertainInput['leans'],
  months: number,
): TypedAmounts => {
  const within = (level: Level): number[] => amountsAt(amounts, level).slice(0, months / 12 + 1);
  const [low, stated, high] = [within('low'), within('base'), within('high')];
  const base = flowOfYears(stated, months);
  const change = (other: readonly number[]): CashFlow =>
    sumOfFlows([flowOfYears(other, months), scaledFlow(base, -1)], months);
  return {
    input: {
      id,
      name,
      low: sum(low),
      base: sum(stated),
      high: sum(high),
      bounds: { least: 0, most: null },
      leans,
      companions: [],
    },
    base,
    up: change(high),
    down: change(low),
  };
};

/** How far a sum has gone from base to high, or from base to low: 1 at the end of the range. */
export const partsOfRange = (
  { low, base, high }: UncertainInput,
  total: number,
): { up: number; down: number } => ({
  up: high > base ? Math.max(0, (total - base) / (high - base)) : 0,
  down: base > low ? Math.max(0, (base - total) / (base - low)) : 0,
});
