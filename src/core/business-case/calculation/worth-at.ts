import { switchingValue } from '../../finance/index.ts';
import { namesIn } from '../../model/formula-parts.ts';
import type { Weight } from '../../model/ledger.ts';
import { atCase } from '../../model/reading.ts';
import { settled } from '../../finance/settled.ts';
import { type Calculation, type CaseReading, cashWeight, readCase, wholeWeight } from './index.ts';
import { columnsAt } from './level-ends.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/** What the case is worth with one input at a value: all of it, and released plus margin alone. */
export interface Worth {
  whole: number;
  cash: number;
}

/** Every cell that follows from an input. */
const following = ({ cells }: Calculation, input: string): ReadonlySet<string> => {
  const known = new Map<string, boolean>();
  const follows = (id: string): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, false);
    const cell = cells.get(id);
    const does =
      cell !== undefined &&
      ('input' in cell.is ? cell.is.input === input : namesIn(cell.is.formula).some(follows));
    known.set(id, does);
    return does;
  };
  return new Set([...cells.keys()].filter(follows));
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

/**
 * The worth of the case as a function of one input, all others at base: the net present value, or without a rate the net
 * benefit. Only what follows from the input is found anew.
 */
export const worthAt = (
  calculation: Calculation,
  base: CaseReading,
  input: UncertainInput,
): ((value: number) => Worth) => {
  const follows = following(calculation, input.id);
  const moving = { ...calculation, lines: calculation.lines.filter(({ line }) => follows.has(line.amount)) };
  const rest = base.entries.filter(({ line }) => !follows.has(line.amount));
  const [whole, cash] = [wholeWeight, cashWeight].map((weightOf) =>
    worthOfEntries(calculation, rest, weightOf),
  );
  return (value) => {
    const { entries } = readCase(
      moving,
      (id) => (id === input.id ? value : base.valueOf(id)),
      null,
      (id) => (follows.has(id) ? undefined : base.valueOf(id)),
    );
    const sum = (weightOf: Weight, still: ReturnType<typeof worthOfEntries> | undefined): number => {
      const moved = worthOfEntries(calculation, entries, weightOf);
      return settled(moved.sum + (still?.sum ?? 0), moved.absolute + (still?.absolute ?? 0));
    };
    return { whole: sum(wholeWeight, whole), cash: sum(cashWeight, cash) };
  };
};

/** The worth of a reading of one case. */
export const worthOfReading = (calculation: Calculation, { entries }: CaseReading): Worth => {
  const of = (weightOf: Weight): number => {
    const { sum, absolute } = worthOfEntries(calculation, entries, weightOf);
    return settled(sum, absolute);
  };
  return { whole: of(wholeWeight), cash: of(cashWeight) };
};

/** The case as it is stated. */
export const baseReading = (calculation: Calculation): CaseReading =>
  readCase(
    calculation,
    columnsAt(calculation, ({ base }) => base),
  );

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
