import { type CashFlow, cumulativeFlow, netPresentValue, yearlyFlows } from '../../finance/index.ts';
import type { MonthlyModel, MonthlyShapes, MonthlyTerm } from '../../finance/simulation/monthly-outcomes.ts';
import type { Discounting } from './discounting.ts';
import { sumOf } from './column-arithmetic.ts';
import type { LedgerItem } from './ledger-item.ts';

interface UncertainItem extends LedgerItem {
  amount: Float64Array;
}

const isUncertain = (item: LedgerItem): item is UncertainItem => typeof item.amount !== 'number';

const isNothing = ({ unit }: LedgerItem): boolean =>
  unit.initial === 0 && unit.months.every((amount) => amount === 0);

/** Without a rate there is no present value: nothing reads it then. */
const presentValue = (flow: CashFlow, { rate, timing }: Discounting): number =>
  rate === null ? 0 : netPresentValue(yearlyFlows(flow), rate, timing);

const lineOf = ({ side, unit }: LedgerItem): Float64Array =>
  Float64Array.from(cumulativeFlow(unit), (amount) => (side === 'benefits' ? amount : -amount));

const termOf = (items: readonly UncertainItem[], context: Discounting): MonthlyTerm[] => {
  const [first] = items;
  if (first === undefined) return [];
  const present = presentValue(first.unit, context);
  return [
    {
      amounts: sumOf(items.map(({ amount }) => amount)),
      line: lineOf(first),
      presentBenefits: first.side === 'benefits' ? present : 0,
      presentCosts: first.side === 'costs' ? present : 0,
    },
  ];
};

/** Amounts that come over the same months are one amount: their sum. */
const byUnit = (items: readonly UncertainItem[]): UncertainItem[][] => {
  const groups = new Map<string, UncertainItem[]>();
  for (const item of items) {
    const key = `${item.side} ${item.unit.initial} ${item.unit.months.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
};

const certainPart = (
  items: readonly LedgerItem[],
  months: number,
  context: Discounting,
): MonthlyModel['certain'] => {
  const line = new Float64Array(months + 1);
  let [presentBenefits, presentCosts] = [0, 0];
  for (const item of items) {
    const amount = typeof item.amount === 'number' ? item.amount : 0;
    const present = amount * presentValue(item.unit, context);
    if (item.side === 'benefits') presentBenefits += present;
    else presentCosts += present;
    for (const [month, value] of lineOf(item).entries()) line[month] = (line[month] ?? 0) + amount * value;
  }
  return { line, presentBenefits, presentCosts };
};

const addScaled = (sum: Float64Array, column: Float64Array, factor: number): Float64Array =>
  sum.map((value, index) => value + factor * (column[index] ?? 0));

/** Amounts that come in one month each: where they put the line after every month. A quiet month keeps the column. */
const shapesOf = (
  items: readonly UncertainItem[],
  months: number,
  context: Discounting,
): MonthlyShapes | null => {
  const [first] = items;
  if (first === undefined) return null;
  let line: Float64Array = new Float64Array(first.amount.length);
  const after = Array.from({ length: months }, (_, month) => {
    for (const { amount, unit } of items.filter((item) => item.month === month))
      line = addScaled(line, amount, unit.months[month] ?? 0);
    return line;
  });
  const presentBenefits = items.reduce<Float64Array>(
    (sum, { amount, unit }) => addScaled(sum, amount, presentValue(unit, context)),
    new Float64Array(first.amount.length),
  );
  return { lines: [new Float64Array(first.amount.length), ...after], presentBenefits };
};

/** Everything that the case consists of, as sums over few amounts: what the loop over all cases runs on. */
export const monthlyModel = (
  items: readonly LedgerItem[],
  months: number,
  context: Discounting,
): MonthlyModel => {
  const counted = items.filter((item) => !isNothing(item));
  return {
    certain: certainPart(
      counted.filter((item) => !isUncertain(item)),
      months,
      context,
    ),
    terms: byUnit(counted.filter(isUncertain).filter(({ month }) => month === undefined)).flatMap((group) =>
      termOf(group, context),
    ),
    shapes: shapesOf(
      counted.filter(isUncertain).filter(({ month }) => month !== undefined),
      months,
      context,
    ),
  };
};
