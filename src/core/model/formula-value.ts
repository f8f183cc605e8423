import type { Formula } from '../quantities/formula.ts';
import { addScaled, productOf, spreadOver } from './column-arithmetic.ts';
import type { Column } from './column.ts';

type Two = (left: number, right: number) => number;

const combined = (left: Column, right: Column, calculate: Two): Column => {
  if (typeof left === 'number' && typeof right === 'number') return calculate(left, right);
  const length = typeof left === 'number' ? (right as Float64Array).length : left.length;
  const result = new Float64Array(length);
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

const power = (left: Column, right: Column): Column => combined(left, right, powerOfOne);

const casesOf = (left: Column, right: Column): number | null => {
  if (typeof left !== 'number') return left.length;
  return typeof right === 'number' ? null : right.length;
};

const sumOf = (left: Column, right: Column, factor: 1 | -1): Column => {
  const cases = casesOf(left, right);
  if (cases === null) return Number(left) + factor * Number(right);
  const sum = spreadOver(left, cases).slice();
  addScaled(sum, spreadOver(right, cases), factor);
  return sum;
};

const quotientOf = (left: Column, right: Column): Column => {
  const cases = casesOf(left, right);
  if (cases === null) return Number(left) / Number(right);
  const [above, below] = [spreadOver(left, cases), spreadOver(right, cases)];
  const quotient = new Float64Array(cases);
  for (let index = 0; index < cases; index += 1) quotient[index] = (above[index] ?? 0) / (below[index] ?? 0);
  return quotient;
};

const calculations: Record<'+' | '-' | '*' | '/' | '^', (left: Column, right: Column) => Column> = {
  '+': (left, right) => sumOf(left, right, 1),
  '-': (left, right) => sumOf(left, right, -1),
  '*': productOf,
  '/': quotientOf,
  '^': power,
};

const comparisons: Record<'<' | '>' | '<=' | '>=' | '=' | '<>', Two> = {
  '<': (a, b) => (a < b ? 1 : 0),
  '>': (a, b) => (a > b ? 1 : 0),
  '<=': (a, b) => (a <= b ? 1 : 0),
  '>=': (a, b) => (a >= b ? 1 : 0),
  '=': (a, b) => (a === b ? 1 : 0),
  '<>': (a, b) => (a === b ? 0 : 1),
};

const at = (column: Column, index: number): number =>
  typeof column === 'number' ? column : (column[index] ?? 0);

const chosen = (isTrue: Column, whenTrue: Column, whenFalse: Column): Column => {
  if (typeof isTrue === 'number') return isTrue === 1 ? whenTrue : whenFalse;
  return isTrue.map((truth, index) => (truth === 1 ? at(whenTrue, index) : at(whenFalse, index)));
};

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
type Columns = Readonly<Record<string, Column>>;

const kinds: { [Kind in Formula['kind']]: (formula: Of<Kind>, columns: Columns) => Column } = {
  number: ({ value }) => value,
  input: ({ name }, columns) => columns[name] ?? Number.NaN,
  negative: ({ of }, columns) => productOf(formulaValue(of, columns), -1),
  calculation: ({ operator, left, right }, columns) =>
    calculations[operator](formulaValue(left, columns), formulaValue(right, columns)),
  extreme: ({ which, of }, columns) => {
    const pick: Two = which === 'min' ? (a, b) => Math.min(a, b) : (a, b) => Math.max(a, b);
    return of.map((part) => formulaValue(part, columns)).reduce((left, right) => combined(left, right, pick));
  },
  choice: ({ condition, whenTrue, whenFalse }, columns) =>
    chosen(
      combined(
        formulaValue(condition.left, columns),
        formulaValue(condition.right, columns),
        comparisons[condition.operator],
      ),
      formulaValue(whenTrue, columns),
      formulaValue(whenFalse, columns),
    ),
};

/** A formula of single amounts is an amount; of columns, a column: case by case in the same arithmetic. */
export function formulaValue(formula: Formula, inputs: Readonly<Record<string, number>>): number;
export function formulaValue(formula: Formula, inputs: Columns): Column;
export function formulaValue(formula: Formula, inputs: Columns): Column {
  return (kinds[formula.kind] as (formula: Formula, inputs: Columns) => Column)(formula, inputs);
}
