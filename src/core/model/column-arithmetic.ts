import type { Column } from './column.ts';

/*
 * Plain loops: `map` and `reduce` on a typed array call a function for every case, and this is where the time goes.
 */

const scaled = (column: Float64Array, factor: number, into: Float64Array | null): Float64Array => {
  if (factor === 1) return column;
  const result = into ?? new Float64Array(column.length);
  for (let index = 0; index < result.length; index += 1) result[index] = (column[index] ?? 0) * factor;
  return result;
};

/** Two columns multiplied case by case; into the left one where it may be written over. */
export const productOf = (left: Column, right: Column, into: Float64Array | null = null): Column => {
  if (typeof left === 'number') return typeof right === 'number' ? left * right : scaled(right, left, null);
  if (typeof right === 'number') return scaled(left, right, into);
  const result = into ?? new Float64Array(left.length);
  for (let index = 0; index < result.length; index += 1)
    result[index] = (left[index] ?? 0) * (right[index] ?? 0);
  return result;
};

type Arithmetic = (left: Column, right: Column, into?: Float64Array | null) => Column;

/** How many cases two columns are of, one of which may be a number. */
export const lengthOf = (left: Column, right: Column): number =>
  typeof left === 'number' ? (right as Float64Array).length : left.length;

/*
 * One loop for each operation: a loop that is handed its operation calls a function for every case.
 */

export const sumOf: Arithmetic = (left, right, into = null) => {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  const result = into ?? new Float64Array(lengthOf(left, right));
  for (let index = 0; index < result.length; index += 1)
    result[index] =
      (typeof left === 'number' ? left : (left[index] ?? 0)) +
      (typeof right === 'number' ? right : (right[index] ?? 0));
  return result;
};

export const differenceOf: Arithmetic = (left, right, into = null) => {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const result = into ?? new Float64Array(lengthOf(left, right));
  for (let index = 0; index < result.length; index += 1)
    result[index] =
      (typeof left === 'number' ? left : (left[index] ?? 0)) -
      (typeof right === 'number' ? right : (right[index] ?? 0));
  return result;
};

export const quotientOf: Arithmetic = (left, right, into = null) => {
  if (typeof left === 'number' && typeof right === 'number') return left / right;
  const result = into ?? new Float64Array(lengthOf(left, right));
  for (let index = 0; index < result.length; index += 1)
    result[index] =
      (typeof left === 'number' ? left : (left[index] ?? 0)) /
      (typeof right === 'number' ? right : (right[index] ?? 0));
  return result;
};

export const leastOf: Arithmetic = (left, right, into = null) => {
  if (typeof left === 'number' && typeof right === 'number') return Math.min(left, right);
  const result = into ?? new Float64Array(lengthOf(left, right));
  for (let index = 0; index < result.length; index += 1)
    result[index] = Math.min(
      typeof left === 'number' ? left : (left[index] ?? 0),
      typeof right === 'number' ? right : (right[index] ?? 0),
    );
  return result;
};

export const greatestOf: Arithmetic = (left, right, into = null) => {
  if (typeof left === 'number' && typeof right === 'number') return Math.max(left, right);
  const result = into ?? new Float64Array(lengthOf(left, right));
  for (let index = 0; index < result.length; index += 1)
    result[index] = Math.max(
      typeof left === 'number' ? left : (left[index] ?? 0),
      typeof right === 'number' ? right : (right[index] ?? 0),
    );
  return result;
};

/** Where a column is above a bound, one; else the other. */
export const whereAbove = (
  [column, bound]: readonly [Float64Array, number],
  whenTrue: Column,
  whenFalse: Column,
  into: Float64Array,
): Float64Array => {
  for (let index = 0; index < into.length; index += 1)
    into[index] =
      (column[index] ?? 0) > bound
        ? typeof whenTrue === 'number'
          ? whenTrue
          : (whenTrue[index] ?? 0)
        : typeof whenFalse === 'number'
          ? whenFalse
          : (whenFalse[index] ?? 0);
  return into;
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
