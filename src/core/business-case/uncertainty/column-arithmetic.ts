import type { Column } from './formula-column.ts';

/** Two columns multiplied case by case. */
export const productOf = (left: Column, right: Column): Column => {
  if (typeof left === 'number') {
    if (typeof right === 'number') return left * right;
    return left === 1 ? right : right.map((value) => left * value);
  }
  if (typeof right === 'number') return right === 1 ? left : left.map((value) => value * right);
  const result = new Float64Array(left.length);
  for (let index = 0; index < result.length; index += 1)
    result[index] = (left[index] ?? 0) * (right[index] ?? 0);
  return result;
};

export const sumOf = (columns: readonly Float64Array[]): Float64Array => {
  const [first = new Float64Array(0), ...others] = columns;
  if (others.length === 0) return first;
  const sum = first.slice();
  for (const column of others)
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (column[index] ?? 0);
  return sum;
};
