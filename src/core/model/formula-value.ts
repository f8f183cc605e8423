import type { Formula } from '../quantities/formula.ts';
import {
  differenceOf,
  greatestOf,
  leastOf,
  lengthOf,
  productOf,
  quotientOf,
  sumOf,
  whereAbove,
} from './column-arithmetic.ts';
import type { Column } from './column.ts';

type Two = (left: number, right: number) => number;

/** Into a column of its own where it may be written over: temporary columns are what a long formula costs. */
const combined = (left: Column, right: Column, calculate: Two, into: Float64Array | null = null): Column => {
  if (typeof left === 'number' && typeof right === 'number') return calculate(left, right);
  const length = typeof left === 'number' ? (right as Float64Array).length : left.length;
  const result = into ?? new Float64Array(length);
  if (typeof left === 'number') {
    const others = right as Float64Array;
    for (let index = 0; index < length; index += 1) result[index] = calculate(left, others[index] ?? 0);
  } else if (typeof right === 'number') {
    for (let index = 0; index < length; index += 1) result[index] = calculate(left[index] ?? 0, right);
  } else {
    for (let index = 0; index < length; index += 1)
      result[index] = calculate(left[index] ?? 0, right[index] ?? 0);
  }
  return result;
};

/** A whole power by squaring: a share that stays for 120 months is seven multiplications, not a logarithm. */
const wholePower = (base: number, power: number): number => {
  let product = 1;
  let square = base;
  for (let left = power; left > 0; left >>= 1) {
    if ((left & 1) === 1) product *= square;
    square *= square;
  }
  return product;
};

const isWholePower = (power: Column): power is number =>
  typeof power === 'number' && Number.isInteger(power) && power >= 0 && power < 1024;

/** A power that varies from case to case is taken as one that does not: case by case the same arithmetic. */
const powerOfOne: Two = (base, power) => (isWholePower(power) ? wholePower(base, power) : base ** power);

const operations: Record<
  '+' | '-' | '*' | '/' | '^',
  (left: Column, right: Column, into: Float64Array | null) => Column
> = {
  '+': sumOf,
  '-': differenceOf,
  '*': productOf,
  '/': quotientOf,
  '^': (left, right, into) => combined(left, right, powerOfOne, into),
};

const isAbove: Two = (a, b) => (a > b ? 1 : 0);

const comparisons: Record<'<' | '>' | '<=' | '>=' | '=' | '<>', Two> = {
  '<': (a, b) => (a < b ? 1 : 0),
  '>': isAbove,
  '<=': (a, b) => (a <= b ? 1 : 0),
  '>=': (a, b) => (a >= b ? 1 : 0),
  '=': (a, b) => (a === b ? 1 : 0),
  '<>': (a, b) => (a === b ? 0 : 1),
};

const at = (column: Column, index: number): number =>
  typeof column === 'number' ? column : (column[index] ?? 0);

/** Case by case one of two, as a comparison says. */
const chosen = (
  compare: Two,
  [left, right]: readonly [Column, Column],
  [whenTrue, whenFalse]: readonly [Column, Column],
  into: Float64Array | null,
): Column => {
  if (typeof left === 'number' && typeof right === 'number')
    return compare(left, right) === 1 ? whenTrue : whenFalse;
  const result = into ?? new Float64Array(lengthOf(left, right));
  if (compare === isAbove && typeof left !== 'number' && typeof right === 'number')
    return whereAbove([left, right], whenTrue, whenFalse, result);
  for (let index = 0; index < result.length; index += 1)
    result[index] =
      compare(at(left, index), at(right, index)) === 1 ? at(whenTrue, index) : at(whenFalse, index);
  return result;
};

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
type Columns = Readonly<Record<string, Column>>;

/** A column that was made on the way, and that nothing else holds: the next step may write over it. */
const own = (column: Column, from: Formula, columns: Columns): Float64Array | null => {
  if (typeof column === 'number' || from.kind === 'input') return null;
  for (const name in columns) if (columns[name] === column) return null;
  return column;
};

const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>, columns: Columns) => Column } = {
  number: ({ value }) => value,
  input: ({ name }, columns) => columns[name] ?? Number.NaN,
  negative: ({ of }, columns) => productOf(formulaValue(of, columns), -1),
  calculation: ({ operator, left, right }, columns) => {
    const [one, other] = [formulaValue(left, columns), formulaValue(right, columns)];
    const into = own(one, left, columns) ?? own(other, right, columns);
    return operations[operator](one, other, into);
  },
  extreme: ({ which, of }, columns) => {
    const pick = which === 'min' ? leastOf : greatestOf;
    const [first, ...others] = of;
    if (first === undefined) return Number.NaN;
    return others.reduce<Column>(
      (sofar, part, index) => {
        const into = index === 0 ? own(sofar, first, columns) : typeof sofar === 'number' ? null : sofar;
        return pick(sofar, formulaValue(part, columns), into);
      },
      formulaValue(first, columns),
    );
  },
  choice: ({ condition, whenTrue, whenFalse }, columns) => {
    const [yes, no] = [formulaValue(whenTrue, columns), formulaValue(whenFalse, columns)];
    return chosen(
      comparisons[condition.operator],
      [formulaValue(condition.left, columns), formulaValue(condition.right, columns)],
      [yes, no],
      own(yes, whenTrue, columns) ?? own(no, whenFalse, columns),
    );
  },
};

/** A formula of single amounts is an amount; of columns, a column: case by case in the same arithmetic. */
export function formulaValue(formula: Formula, inputs: Readonly<Record<string, number>>): number;
export function formulaValue(formula: Formula, inputs: Columns): Column;
export function formulaValue(formula: Formula, inputs: Columns): Column {
  return (kinds[formula.kind] as (formula: Formula, inputs: Columns) => Column)(formula, inputs);
}
