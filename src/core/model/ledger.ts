import {
  type MonthlyModel,
  type MonthlyOutcomes,
  type MonthlyShapes,
  type MonthlyTerm,
  fillMonthlyOutcomes,
  newMonthlyOutcomes,
} from '../finance/simulation/monthly-outcomes.ts';
import { addScaled } from './column-arithmetic.ts';
import type { Column } from './column.ts';
import type { Line } from './line.ts';
import type { Unit } from './unit.ts';

/** A line with what its amount is in every case: one entry, or of a monthly amount one for each month. */
export interface Entry {
  line: Line;
  unit: Unit;
  amount: Column;
}

/** The share of a line that a sum counts; nothing where it is not in the sum. */
export type Weight = (line: Line) => number;

interface Weighed {
  unit: Unit;
  amount: Column;
  weight: number;
}

interface Uncertain extends Weighed {
  amount: Float64Array;
}

const isUncertain = (entry: Weighed): entry is Uncertain => typeof entry.amount !== 'number';

const sumOf = (entries: readonly Uncertain[], cases: number): Float64Array => {
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && first.weight === 1) return first.amount;
  const sum = new Float64Array(cases);
  for (const { amount, weight } of entries) addScaled(sum, amount, weight);
  return sum;
};

const termOf = ({ side, line, presentValue }: Unit, amounts: Float64Array): MonthlyTerm => ({
  amounts,
  line,
  presentBenefits: side === 'benefits' ? presentValue : 0,
  presentCosts: side === 'costs' ? presentValue : 0,
});

/** Amounts that come over the same months are one amount: their sum. */
const termsOf = (entries: readonly Uncertain[], cases: number): MonthlyTerm[] => {
  const groups = new Map<string, Uncertain[]>();
  for (const entry of entries) {
    const known = groups.get(entry.unit.key);
    if (known === undefined) groups.set(entry.unit.key, [entry]);
    else known.push(entry);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [termOf(first.unit, sumOf(group, cases))];
  });
};

const certainPart = (entries: readonly Weighed[], months: number): MonthlyModel['certain'] => {
  const line = new Float64Array(months + 1);
  let [presentBenefits, presentCosts] = [0, 0];
  for (const { amount, unit, weight } of entries) {
    if (typeof amount !== 'number' || amount === 0) continue;
    if (unit.side === 'benefits') presentBenefits += amount * weight * unit.presentValue;
    else presentCosts += amount * weight * unit.presentValue;
    addScaled(line, unit.line, amount * weight);
  }
  return { line, presentBenefits, presentCosts };
};

/** Amounts that come in one month each: where they put the line after every month. A quiet month keeps the column. */
const shapesOf = (entries: readonly Uncertain[], months: number, cases: number): MonthlyShapes | null => {
  if (entries.length === 0) return null;
  const lines: Float64Array[] = [new Float64Array(cases)];
  const presentBenefits = new Float64Array(cases);
  for (let month = 0; month < months; month += 1) {
    const before = lines[month] ?? presentBenefits;
    const here = entries.filter(({ unit }) => unit.month === month);
    const after = here.length === 0 ? before : before.slice();
    for (const { amount, unit, weight } of here) {
      addScaled(after, amount, weight * (unit.line.at(-1) ?? 0));
      addScaled(presentBenefits, amount, weight * unit.presentValue);
    }
    lines.push(after);
  }
  return { lines, presentBenefits };
};

const isOneMonth = ({ unit }: Weighed): boolean => unit.month !== undefined;

/** What a sum consists of, as few amounts over the months: what the loop over all cases runs on. */
export const monthlyModel = (
  entries: readonly Entry[],
  weightOf: Weight,
  months: number,
  cases: number,
): MonthlyModel => {
  const counted = entries.flatMap(({ line, unit, amount }): Weighed[] => {
    const weight = weightOf(line);
    return weight === 0 ? [] : [{ unit, amount, weight }];
  });
  const uncertain = counted.filter(isUncertain);
  return {
    certain: certainPart(counted, months),
    terms: termsOf(
      uncertain.filter((entry) => !isOneMonth(entry)),
      cases,
    ),
    shapes: shapesOf(uncertain.filter(isOneMonth), months, cases),
  };
};

/** Net, present value, payback and return of a sum in every case. */
export const outcomesOf = (
  entries: readonly Entry[],
  weightOf: Weight,
  months: number,
  cases: number,
): MonthlyOutcomes => {
  const outcomes = newMonthlyOutcomes(cases);
  fillMonthlyOutcomes(outcomes, monthlyModel(entries, weightOf, months, cases));
  return outcomes;
};
