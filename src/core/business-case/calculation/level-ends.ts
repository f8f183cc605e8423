import type { Level } from '../../quantities/estimate.ts';
import type { Column } from '../../model/column.ts';
import type { ColumnOf } from '../../model/reading.ts';
import { type Calculation, readCase, sumsOf, wholeWeight } from './index.ts';
import type { UncertainInput } from './uncertain-inputs.ts';

/** What the case does when one input moves to the ends of its range, and all others stay at base. */
export interface MovedEnds {
  input: UncertainInput;
  /** The net benefit, and the net present value where there is a rate, at low and at high. */
  netBenefit: { low: number; high: number };
  netPresentValue: { low: number; high: number };
}

const hasRange = ({ low, high }: UncertainInput): boolean => low !== high;

/** One value for an input; one that may turn out otherwise is a column also where it has one value. */
const oneValue = (input: UncertainInput, value: number): Column =>
  hasRange(input) ? Float64Array.of(value) : value;

/** Every input at one value, each as the simulation holds it: so that the arithmetic is the same to the last bit. */
export const columnsAt = (
  { inputs, otherInputs }: Calculation,
  valueOf: (input: UncertainInput) => number,
): ColumnOf => {
  const columns = new Map(
    [...inputs, ...otherInputs].map((input) => [input.id, oneValue(input, valueOf(input))] as const),
  );
  return (id) => columns.get(id) ?? Number.NaN;
};

const endsOf = (calculation: Calculation): MovedEnds[] => {
  const ranged = calculation.inputs.filter(hasRange);
  const cases = 1 + 2 * ranged.length;
  const columns = new Map<string, Column>(
    [...calculation.inputs, ...calculation.otherInputs].map(({ id, base }) => [id, base]),
  );
  for (const [index, { id, low, base, high }] of ranged.entries()) {
    const column = new Float64Array(cases).fill(base);
    column[1 + 2 * index] = low;
    column[2 + 2 * index] = high;
    columns.set(id, column);
  }
  const reading = readCase(calculation, (id) => columns.get(id) ?? Number.NaN);
  const { netBenefit, netPresentValue } = sumsOf(calculation, reading, wholeWeight, cases);
  const place = new Map(ranged.map(({ id }, index) => [id, 1 + 2 * index]));
  return calculation.inputs.map((input) => {
    const at = place.get(input.id);
    const ends = (column: Float64Array) => ({
      low: column[at ?? 0] ?? Number.NaN,
      high: column[at === undefined ? 0 : at + 1] ?? Number.NaN,
    });
    return { input, netBenefit: ends(netBenefit), netPresentValue: ends(netPresentValue) };
  });
};

/** Asked for by levels, tornado and stresses alike: found once for a calculation. */
const found = new WeakMap<Calculation, MovedEnds[]>();

/** Few cases instead of thousands: all inputs at base, then each at its low and at its high, all others at base. */
export const movedEnds = (calculation: Calculation): MovedEnds[] => {
  const known = found.get(calculation);
  if (known !== undefined) return known;
  const ends = endsOf(calculation);
  found.set(calculation, ends);
  return ends;
};

/**
 * The value of every input at a level. Which end of its range is "low" is found by moving that input alone, all others
 * at base: the end with the smaller net present value, or net benefit without a rate. The low case then takes every
 * input at its low end at once. One that moves nothing keeps its smaller number as low; one of what is shown and not
 * valued goes by what is good for it.
 */
export const valuesAtLevel = (
  calculation: Calculation,
  ends: readonly MovedEnds[],
  level: Level,
): ((input: UncertainInput) => number) => {
  if (level === 'base') return ({ base }) => base;
  const hasRate = calculation.discounting.rate !== null;
  const good = new Map(
    ends.map(({ input, netBenefit, netPresentValue }) => {
      const worth = hasRate ? netPresentValue : netBenefit;
      return [input.id, worth.low > worth.high ? 'low' : 'high'] as const;
    }),
  );
  return (input) => {
    const end = good.get(input.id) ?? input.good;
    const isHigh = (end === 'high') === (level === 'high');
    return isHigh ? input.high : input.low;
  };
};
