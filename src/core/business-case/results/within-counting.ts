import { type CashFlow, zeroFlow } from '../../finance/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { Figure } from '../figure.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CostResult } from './cost-result.ts';

/** Amounts of one row stay so far below the largest number that sums, rates and squares of them are numbers too. */
const most = 1e60;

const isWithin = (value: number | null): boolean => value === null || Math.abs(value) <= most;

const isFlowWithin = ({ initial, months }: CashFlow): boolean => [initial, ...months].every(isWithin);

const reasonFor = (name: string): string =>
  `${quoted(name)}: it comes to more than can be counted with. Check its amounts, its growth and its formula.`;

/** A benefit that comes to no number is not counted, and says so. */
export const benefitWithin = (benefit: BenefitResult): BenefitResult => {
  const { annual, claimed, once, shown, flow, name } = benefit;
  const isCountable = [annual, claimed, once, shown?.value ?? null].every(isWithin) && isFlowWithin(flow);
  return isCountable
    ? benefit
    : {
        ...benefit,
        annual: null,
        claimed: null,
        once: null,
        shown: null,
        flow: zeroFlow(flow.months.length),
        reason: reasonFor(name),
      };
};

/** The same of a cost. */
export const costWithin = (cost: CostResult): CostResult => {
  const { amount, stated, counted, whole, flow, name } = cost;
  const amounts = [amount, stated.oneOff, stated.yearly, counted.oneOff, counted.yearly, whole];
  const nothing = { oneOff: 0, yearly: 0 };
  return amounts.every(isWithin) && isFlowWithin(flow)
    ? cost
    : {
        ...cost,
        amount: null,
        stated: nothing,
        counted: nothing,
        whole: 0,
        flow: zeroFlow(flow.months.length),
        reason: reasonFor(name),
      };
};

const isNumber = (value: number | null): boolean => value === null || Number.isFinite(value);

/** A figure that comes to no number at some level has no value there, and says why where it is the base. */
export const figureWithin = (figure: Figure): Figure => {
  const { value, low, high } = figure;
  if ([value, low, high].every(isNumber)) return figure;
  const at = (level: number | null): number | null => (isNumber(level) ? level : null);
  return {
    ...figure,
    value: at(value),
    low: at(low),
    high: at(high),
    ...(isNumber(value)
      ? {}
      : { reason: 'The numbers behind it are too large or too small to count with. Check them.' }),
  };
};
