import {
  type CashFlow,
  type DiscountRate,
  type FlowTiming,
  cumulativeFlow,
  netPresentValue,
  yearlyFlows,
} from '../finance/index.ts';
import type { Side } from './line.ts';

/** How yearly flows are valued today; the rate is null while nobody has stated one. */
export interface Discounting {
  rate: DiscountRate | null;
  timing: FlowTiming;
}

/** What one unit of an amount does to the case. */
export interface Unit {
  side: Side;
  /** The same for amounts that come over the same months. */
  key: string;
  /** Where the net line stands by it, before the first month and after each. Costs go down. */
  line: Float64Array;
  presentValue: number;
  /** The only month in which it comes, counted from 0; for amounts that differ from month to month. */
  month?: number;
}

/** Without a rate there is no present value: nothing reads it then. */
export const unitOf = (side: Side, flow: CashFlow, key: string, { rate, timing }: Discounting): Unit => ({
  side,
  key: `${side} ${key}`,
  line: Float64Array.from(cumulativeFlow(flow), (amount) => (side === 'benefits' ? amount : -amount)),
  presentValue: rate === null ? 0 : netPresentValue(yearlyFlows(flow), rate, timing),
});

/** The months of a flow as units of their own; those in which nothing comes are left out. */
export const monthUnits = (
  side: Side,
  flow: CashFlow,
  key: string,
  discounting: Discounting,
): (Unit & { month: number })[] =>
  flow.months.flatMap((amount, month) =>
    amount === 0
      ? []
      : [
          {
            ...unitOf(
              side,
              { initial: 0, months: flow.months.map((other, index) => (index === month ? other : 0)) },
              `${key} ${month}`,
              discounting,
            ),
            month,
          },
        ],
  );
