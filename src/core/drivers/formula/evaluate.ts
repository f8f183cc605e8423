import { formulaValue } from '../../model/formula-value.ts';
import type { Formula } from '../../quantities/formula.ts';
import { constantValues } from './constants.ts';

export type Values = Readonly<Record<string, number>>;

/**
 * The formula as a function of its inputs; nothing is evaluated as code. A division by zero, or a root of a negative
 * number, gives a value that is not finite: the caller says so.
 */
export const valueFunction =
  (formula: Formula): ((values: Values) => number) =>
  (values) =>
    formulaValue(formula, { ...constantValues, ...values });
