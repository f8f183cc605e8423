import {
  type CashFlow,
  type DiscountRate,
  type FlowTiming,
  netPresentValue,
  yearlyFlows,
} from '../../../finance/index.ts';
import type { Figure, PartsOver } from '../../figure.ts';
import type { Flows } from '../flows.ts';

/** What a measure is computed with. The rate is null while there is none, and then `noRate` says why. */
export interface MeasureContext {
  rate: DiscountRate | null;
  noRate: string;
  /** How the rate differs from the stated one; empty when it does not. Present values say it. */
  rateNote: string;
  timing: FlowTiming;
  months: number;
  /** The delay whose cost is shown. */
  delay: number;
  /** Why it cannot be shown; empty when it can. */
  noDelay: string;
}

/** A measure of the case: its value, or why it has none. */
export interface Measure {
  id: string;
  label: string;
  unit: Figure['unit'];
  /** The part of the case in which most of its numbers are entered. */
  subject: 'benefits' | 'costs' | 'settings';
  /** What the parts it is made of come to; over the period where nothing is said. */
  partsOver?: PartsOver;
  /** What must be entered for it to exist; benefits and costs where nothing is said. */
  needs?: Figure['needs'];
  /** Where it stands on the screen: among those asked for first, or where waiting is spoken of; else on request. */
  shown?: 'first' | 'with-waiting';
  /** What it is called below zero, before the amount without its sign: "a net cost of". */
  belowZero?: string;
  formula: string;
  /** The same in symbols; what they stand for is said once, in `symbolWords`. */
  symbols: string;
  /** Which of several conventions in use was chosen, and what it does not say. */
  convention: string;
  /** Whether it rests on the discount rate. */
  isDiscounted?: true;
  /** Whether more of it is better for the case, so that its low case is the least of it. */
  isOrdered?: true;
  /** Whose definition it is. */
  definedBy: string;
  value: (flows: Flows, context: MeasureContext) => number | null;
  reason: (flows: Flows, context: MeasureContext) => string;
  roots?: (flows: Flows, context: MeasureContext) => number[];
  /** What a reader should know before relying on it; empty when there is nothing. */
  caution?: (flows: Flows, context: MeasureContext) => string;
}

/** What the symbols of all measures stand for. */
export const symbolWords =
  'B benefits, C costs, N = B − C; t year, m month, n years; r discount rate, d delay in months; PV present value.';

export const defineMeasure = (measure: Measure): Measure => measure;

export const presentValue = (
  flow: CashFlow,
  { rate, timing }: Pick<MeasureContext, 'rate' | 'timing'>,
): number | null => (rate === null ? null : netPresentValue(yearlyFlows(flow), rate, timing));

/** A ratio of the present values of benefits and costs; null while one of them is. */
export const presentRatio =
  (of: (benefits: number, costs: number) => number | null) =>
  (flows: Flows, context: MeasureContext): number | null => {
    const [benefits, costs] = [presentValue(flows.benefits, context), presentValue(flows.costs, context)];
    return benefits === null || costs === null ? null : of(benefits, costs);
  };
