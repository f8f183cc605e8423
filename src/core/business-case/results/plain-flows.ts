import { type CashFlow, differenceOfFlows, steadyPrices } from '../../finance/index.ts';
import { type Entry, outcomesOf } from '../../model/ledger.ts';
import type { Line, Side } from '../../model/line.ts';
import { type Discounting, unitOf } from '../../model/unit.ts';
import type { Flows, Outcome } from './flows.ts';

const finiteOr = <Otherwise>(value: number | undefined, otherwise: Otherwise): number | Otherwise =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

/** What entries come to in a single case. */
export const outcomeOfOne = (
  entries: readonly Entry[],
  weightOf: (line: Line) => number,
  months: number,
  { rate }: Discounting,
): Outcome => {
  const { netBenefit, netPresentValue, paybackMonth, returnOnInvestment } = outcomesOf(
    entries,
    weightOf,
    months,
    1,
  );
  return {
    netBenefit: netBenefit[0] ?? 0,
    netPresentValue: rate === null ? null : (netPresentValue[0] ?? 0),
    paybackMonth: finiteOr(paybackMonth[0], null),
    returnOnInvestment: rate === null ? null : finiteOr(returnOnInvestment[0], null),
  };
};

/** Benefits and costs that are stated month by month, as a sum of the same kind as that of a case. */
export const plainFlows = (benefits: CashFlow, costs: CashFlow, discounting: Discounting): Flows => {
  const entry = (side: Side, flow: CashFlow): Entry => ({
    line: {
      id: side,
      title: side,
      row: side,
      amount: side,
      profile: { every: 'typed', years: [], prices: steadyPrices },
      account: { kind: 'own', name: '' },
      side,
      words: {},
      cash: 0,
    },
    unit: unitOf(side, flow, side, discounting),
    amount: 1,
  });
  const entries = [entry('benefits', benefits), entry('costs', costs)];
  return {
    benefits,
    costs,
    net: differenceOfFlows(benefits, costs),
    outcome: outcomeOfOne(entries, () => 1, benefits.months.length, discounting),
  };
};
