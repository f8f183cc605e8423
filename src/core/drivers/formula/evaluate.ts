import { constants } from './constants.ts';
import type { Calculation, Comparison, Condition, Formula } from './parse.ts';

export type Values = Readonly<Record<string, number>>;

const calculations: Record<Calculation, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

const comparisons: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
};

const conditionFunction = ({ operator, left, right }: Condition): ((values: Values) => boolean) => {
  const [compare, first, second] = [comparisons[operator], valueFunction(left), valueFunction(right)];
  return (values) => compare(first(values), second(values));
};

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

const functions: { [Kind in Formula['kind']]: (formula: Of<Kind>) => (values: Values) => number } = {
  number:
    ({ value }) =>
    () =>
      value,
  input: ({ name }) => {
    const fixed = Object.hasOwn(constants, name) ? constants[name]?.value : undefined;
    return (values) => values[name] ?? fixed ?? Number.NaN;
  },
  negative: (formula) => {
    const of = valueFunction(formula.of);
    return (values) => -of(values);
  },
  calculation: (formula) => {
    const calculate = calculations[formula.operator];
    const [left, right] = [valueFunction(formula.left), valueFunction(formula.right)];
    return (values) => calculate(left(values), right(values));
  },
  extreme: (formula) => {
    const pick = formula.which === 'min' ? Math.min : Math.max;
    const of = formula.of.map(valueFunction);
    return (values) => pick(...of.map((part) => part(values)));
  },
  choice: (formula) => {
    const condition = conditionFunction(formula.condition);
    const [whenTrue, whenFalse] = [valueFunction(formula.whenTrue), valueFunction(formula.whenFalse)];
    return (values) => (condition(values) ? whenTrue(values) : whenFalse(values));
  },
};

/**
 * The formula as a function of its inputs; nothing is evaluated as code. A division by zero, or a root of a negative
 * number, gives a value that is not finite: the caller says so.
 */
export const valueFunction = (formula: Formula): ((values: Values) => number) =>
  (functions[formula.kind] as (formula: Formula) => (values: Values) => number)(formula);
