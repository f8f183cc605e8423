import { switchingValue } from '../../finance/index.ts';
import { namesIn } from '../../model/formula-parts.ts';
import type { Weight } from '../../model/ledger.ts';
import { atCase } from '../../model/reading.ts';
import { settled } from '../../finance/settled.ts';
import {
  type Calculation,
  type CaseReading,
  type TimedLine,
  cashWeight,
  readCase,
  wholeWeight,
} from './index.ts';
import { columnsAt } from './level-ends.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/** What the case is worth with one input at a value: all of it, and released plus margin alone. */
export interface Worth {
  whole: number;
  cash: number;
}

interface Uses {
  /** The cells that read a cell. */
  cells: ReadonlyMap<string, readonly string[]>;
  /** The lines that are so much of a cell. */
  lines: ReadonlyMap<string, readonly TimedLine[]>;
}

const grouped = <Item>(items: readonly (readonly [string, Item])[]): ReadonlyMap<string, readonly Item[]> => {
  const found = new Map<string, Item[]>();
  for (const [key, item] of items) {
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]);
    else known.push(item);
  }
  return found;
};

const usesFound = new WeakMap<Calculation, Uses>();

/** What reads what, found once for all inputs that are asked about. */
const usesOf = (calculation: Calculation): Uses => {
  const known = usesFound.get(calculation);
  if (known !== undefined) return known;
  const cells = [...calculation.cells.values()].flatMap(({ id, is }) =>
    'input' in is ? [] : namesIn(is.formula).map((name) => [name, id] as const),
  );
  const uses = {
    cells: grouped(cells),
    lines: grouped(calculation.lines.map((timed) => [timed.line.amount, timed] as const)),
  };
  usesFound.set(calculation, uses);
  return uses;
};

/** Every cell that follows from an input, the input itself first. */
const following = ({ cells }: Uses, input: string): ReadonlySet<string> => {
  const found = new Set([input]);
  for (const id of found) for (const next of cells.get(id) ?? []) found.add(next);
  return found;
};

const worthOfEntries = (
  { discounting }: Calculation,
  entries: CaseReading['entries'],
  weightOf: Weight,
): { sum: number; absolute: number } => {
  const total = { sum: 0, absolute: 0 };
  for (const { line, unit, amount } of entries) {
    const weight = weightOf(line);
    if (weight === 0) continue;
    // Costs go down in the line of a unit; its present value has no sign.
    const each =
      discounting.rate === null
        ? (unit.line.at(-1) ?? 0)
        : unit.side === 'costs'
          ? -unit.presentValue
          : unit.presentValue;
    const worth = atCase(amount, 0) * weight * each;
    total.sum += worth;
    total.absolute += Math.abs(worth);
  }
  return total;
};

/** The base reading with its sums: what does not follow from an input is not found again. */
export interface BaseWorth {
  calculation: Calculation;
  reading: CaseReading;
  whole: { sum: number; absolute: number };
  cash: { sum: number; absolute: number };
}

/**
 * The worth of the case as a function of one input, all others at base: the net present value, or without a rate the net
 * benefit. Only what follows from the input is found anew.
 */
export const worthAt = (base: BaseWorth, input: UncertainInput): ((value: number) => Worth) => {
  const { calculation, reading } = base;
  const uses = usesOf(calculation);
  const follows = following(uses, input.id);
  const moving = { ...calculation, lines: [...follows].flatMap((cell) => uses.lines.get(cell) ?? []) };
  const entriesAt = (value: number) =>
    readCase(
      moving,
      (id) => (id === input.id ? value : reading.valueOf(id)),
      null,
      (id) => (follows.has(id) ? undefined : reading.valueOf(id)),
    ).entries;
  const before = entriesAt(input.base);
  const worthWith = (
    all: { sum: number; absolute: number },
    weightOf: Weight,
  ): ((entries: CaseReading['entries']) => number) => {
    const old = worthOfEntries(calculation, before, weightOf);
    return (entries) => {
      const moved = worthOfEntries(calculation, entries, weightOf);
      return settled(all.sum - old.sum + moved.sum, all.absolute + moved.absolute);
    };
  };
  const [whole, cash] = [worthWith(base.whole, wholeWeight), worthWith(base.cash, cashWeight)];
  return (value) => {
    const entries = entriesAt(value);
    return { whole: whole(entries), cash: cash(entries) };
  };
};

/** The case as it is stated, with its sums. */
export const baseWorth = (calculation: Calculation): BaseWorth => {
  const reading = readCase(
    calculation,
    columnsAt(calculation, ({ base }) => base),
  );
  const of = (weightOf: Weight) => worthOfEntries(calculation, reading.entries, weightOf);
  return { calculation, reading, whole: of(wholeWeight), cash: of(cashWeight) };
};

/** What it is worth as it is stated. */
export const statedWorth = ({ whole }: BaseWorth): number => settled(whole.sum, whole.absolute);

/** Where a straight line through two points is zero; null where it runs level. */
const zeroOfLine = (from: number, atFrom: number, to: number, atTo: number): number | null =>
  atTo === atFrom ? null : from - (atFrom * (to - from)) / (atTo - atFrom);

const widest = 64;

/**
 * The value nearest to its base at which the worth switches its sign, inside its range and outside it, up to 64 times
 * its size: no amount under zero that is not under it now, and no share beyond all. Null when no value does. Most
 * results are a straight line of an input: then its zero is known at once; else it is searched.
 */
export const breakEvenOf = (
  worth: (value: number) => number,
  { base, bounds, low }: UncertainInput,
): number | null => {
  const least = low < 0 || base < 0 ? Number.NEGATIVE_INFINITY : 0;
  const most = bounds.most === null ? Number.POSITIVE_INFINITY : Math.max(bounds.most, base);
  const size = Math.abs(base) || 1;
  const [atBase, at1, at2] = [worth(base), worth(base + size / 2), worth(base - size / 2)];
  if (atBase === 0) return base;
  const bend = Math.abs(at1 - atBase - (atBase - at2));
  const reach = Math.abs(at1) + Math.abs(atBase) + Math.abs(at2);
  if (bend <= 1e-12 * reach) {
    const zero = zeroOfLine(base, atBase, base + size / 2, at1);
    if (zero !== null && zero >= least && zero <= most && Math.abs(zero - base) <= widest * size) {
      if (Math.abs(worth(zero)) <= 1e-9 * reach) return zero;
    } else if (zero === null && worth(Math.min(most, base + widest * size)) === atBase) return null;
  }
  return switchingValue(worth, base, least, most);
};
