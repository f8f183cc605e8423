import { type CashFlow, cumulativeFlow, netPresentValue, yearlyFlows } from '../../finance/index.ts';
import type { Discounting } from './discounting.ts';
import type { Column } from '../../model/column.ts';

export type Side = 'benefits' | 'costs';

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

/** An amount in every case. */
export interface LedgerItem {
  isCash: boolean;
  amount: Column;
  /** The part of it that counts, where it differs from case to case. */
  part?: Float64Array;
  unit: Unit;
}

/** Without a rate there is no present value: nothing reads it then. */
export const unitOf = (side: Side, flow: CashFlow, { rate, timing }: Discounting): Unit => ({
  side,
  key: `${side} ${flow.initial} ${flow.months.join()}`,
  line: Float64Array.from(cumulativeFlow(flow), (amount) => (side === 'benefits' ? amount : -amount)),
  presentValue: rate === null ? 0 : netPresentValue(yearlyFlows(flow), rate, timing),
});

/** The months of a flow as units of their own; those in which nothing comes are left out. */
export const monthUnits = (
  side: Side,
  flow: CashFlow,
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
              discounting,
            ),
            month,
          },
        ],
  );
