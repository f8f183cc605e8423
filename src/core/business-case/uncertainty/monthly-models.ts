import type { MonthlyModel, MonthlyShapes, MonthlyTerm } from '../../finance/simulation/monthly-outcomes.ts';
import { addProduct, addScaled } from '../../model/column-arithmetic.ts';
import type { LedgerItem, Unit } from './ledger-item.ts';

interface UncertainItem extends LedgerItem {
  amount: Float64Array;
}

const isUncertain = (item: LedgerItem): item is UncertainItem => typeof item.amount !== 'number';

const isOneMonth = ({ unit }: LedgerItem): boolean => unit.month !== undefined;

const isCash = (item: LedgerItem): boolean => item.isCash;

/** Amounts that come over the same months are one amount: their sum, in all and as far as it is cash. */
interface Group {
  unit: Unit;
  all: Float64Array;
  cash: Float64Array | null;
}

const addTo = (sum: Float64Array, { amount, part }: UncertainItem): void => {
  if (part === undefined) addScaled(sum, amount, 1);
  else addProduct(sum, amount, part);
};

const sumOf = (items: readonly UncertainItem[], cases: number): Float64Array | null => {
  const [first] = items;
  if (first === undefined) return null;
  if (items.length === 1 && first.part === undefined) return first.amount;
  const sum = new Float64Array(cases);
  for (const item of items) addTo(sum, item);
  return sum;
};

const groupOf = (items: readonly UncertainItem[], cases: number): Group[] => {
  const [first] = items;
  if (first === undefined) return [];
  const cash = sumOf(items.filter(isCash), cases);
  const rest = sumOf(
    items.filter((item) => !item.isCash),
    cases,
  );
  if (cash === null || rest === null) return [{ unit: first.unit, all: cash ?? rest ?? first.amount, cash }];
  const all = cash.slice();
  addScaled(all, rest, 1);
  return [{ unit: first.unit, all, cash }];
};

const groupsOf = (items: readonly UncertainItem[], cases: number): Group[] => {
  const groups = new Map<string, UncertainItem[]>();
  for (const item of items) {
    const known = groups.get(item.unit.key);
    if (known === undefined) groups.set(item.unit.key, [item]);
    else known.push(item);
  }
  return [...groups.values()].flatMap((group) => groupOf(group, cases));
};

const termOf = ({ side, line, presentValue }: Unit, amounts: Float64Array): MonthlyTerm => ({
  amounts,
  line,
  presentBenefits: side === 'benefits' ? presentValue : 0,
  presentCosts: side === 'costs' ? presentValue : 0,
});

const certainPart = (items: readonly LedgerItem[], months: number): MonthlyModel['certain'] => {
  const line = new Float64Array(months + 1);
  let [presentBenefits, presentCosts] = [0, 0];
  for (const { amount, unit } of items) {
    if (typeof amount !== 'number' || amount === 0) continue;
    if (unit.side === 'benefits') presentBenefits += amount * unit.presentValue;
    else presentCosts += amount * unit.presentValue;
    addScaled(line, unit.line, amount);
  }
  return { line, presentBenefits, presentCosts };
};

/** Amounts that come in one month each: where they put the line after every month. A quiet month keeps the column. */
const shapesOf = (items: readonly UncertainItem[], months: number, cases: number): MonthlyShapes | null => {
  if (items.length === 0) return null;
  const lines: Float64Array[] = [new Float64Array(cases)];
  const presentBenefits = new Float64Array(cases);
  for (let month = 0; month < months; month += 1) {
    const before = lines[month] ?? presentBenefits;
    const here = items.filter(({ unit }) => unit.month === month);
    const after = here.length === 0 ? before : before.slice();
    for (const item of here) {
      const paid = sumOf([item], cases) ?? item.amount;
      addScaled(after, paid, item.unit.line.at(-1) ?? 0);
      addScaled(presentBenefits, paid, item.unit.presentValue);
    }
    lines.push(after);
  }
  return { lines, presentBenefits };
};

/** Everything that the case consists of, as sums over few amounts: what the loop over all cases runs on. */
export const monthlyModels = (
  items: readonly LedgerItem[],
  months: number,
  cases: number,
): { all: MonthlyModel; cash: MonthlyModel } => {
  const uncertain = items.filter(isUncertain);
  const groups = groupsOf(
    uncertain.filter((item) => !isOneMonth(item)),
    cases,
  );
  const byMonth = uncertain.filter(isOneMonth);
  return {
    all: {
      certain: certainPart(items, months),
      terms: groups.map(({ unit, all }) => termOf(unit, all)),
      shapes: shapesOf(byMonth, months, cases),
    },
    cash: {
      certain: certainPart(items.filter(isCash), months),
      terms: groups.flatMap(({ unit, cash }) => (cash === null ? [] : [termOf(unit, cash)])),
      shapes: shapesOf(byMonth.filter(isCash), months, cases),
    },
  };
};
