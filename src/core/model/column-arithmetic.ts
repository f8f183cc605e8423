import type { Column } from './column.ts';

/*
 * Plain loops: `map` and `reduce` on a typed array call a function for every case, and this is where the time goes.
 */

const scaled = (column: Float64Array, factor: number): Float64Array => {
  if (factor === 1) return column;
  const result = new Float64Array(column.length);
  for (let index = 0; index < result.length; index += 1) result[index] = (column[index] ?? 0) * factor;
  return result;
};

/** A value for each case, also where there is one for all. */
export const spreadOver = (column: Column, cases: number): Float64Array =>
  typeof column === 'number' ? new Float64Array(cases).fill(column) : column;

/** Two columns multiplied case by case. */
export const productOf = (left: Column, right: Column): Column => {
  if (typeof left === 'number') return typeof right === 'number' ? left * right : scaled(right, left);
  if (typeof right === 'number') return scaled(left, right);
  const result = new Float64Array(left.length);
  for (let index = 0; index < result.length; index += 1)
    result[index] = (left[index] ?? 0) * (right[index] ?? 0);
  return result;
};

/** Adds a column, scaled, to a sum that is changed. */
export const addScaled = (sum: Float64Array, column: Float64Array, factor: number): void => {
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (sum[index] ?? 0) + factor * (column[index] ?? 0);
};

export const meanOf = (column: Column): number => {
  if (typeof column === 'number') return column;
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) sum += column[index] ?? 0;
  return sum / column.length;
};

/** How many of the values are under a bound. */
export const countUnder = (column: Float64Array, bound: number): number => {
  let count = 0;
  for (let index = 0; index < column.length; index += 1) if ((column[index] ?? 0) < bound) count += 1;
  return count;
};

/** Whether every value is a number; infinite ones are. */
export const holdsNumbers = (column: Float64Array): boolean => {
  for (let index = 0; index < column.length; index += 1) if (Number.isNaN(column[index])) return false;
  return true;
};
