import { directionNumbers } from './direction-numbers.ts';

/** The points are 2^13: enough that their P10 is as sure as that of 25,000 plain draws, few enough for every keystroke. */
const bits = 13;
export const pointCount = 2 ** bits;

/** Dimensions that have direction numbers of their own; the first is the van der Corput sequence. */
export const sobolDimensions = 256;

let rows: readonly string[] = [];

/** Read when the first point is drawn: a screen that only says how many there are need not load the numbers. */
const rowOf = (dimension: number): string | undefined => {
  if (rows.length === 0) rows = directionNumbers.trim().split('\n');
  return rows[dimension - 1];
};

/** m1, m2, m3 … of a dimension: v_k = m_k ÷ 2^k, continued by the recurrence of its polynomial (Bratley and Fox 1988). */
const initialNumbers = (dimension: number): number[] => {
  const row = rowOf(dimension);
  if (row === undefined) return Array.from({ length: bits }, () => 1);
  const [coefficients = 0, ...numbers] = row.split(' ').map(Number);
  const degree = numbers.length;
  for (let k = degree; k < bits; k += 1) {
    const earlier = (back: number): number => numbers[k - back] ?? 0;
    let next = earlier(degree) ^ (earlier(degree) << degree);
    for (let back = 1; back < degree; back += 1)
      if (((coefficients >> (degree - 1 - back)) & 1) === 1) next ^= earlier(back) << back;
    numbers.push(next);
  }
  return numbers;
};

/**
 * One coordinate of the first 8,192 Sobol points, as fractions of 2^32, in the plain (not the Gray code) order: the
 * number of point i is the exclusive-or of the direction numbers where i has a one.
 */
export const sobolColumn = (dimension: number): Uint32Array => {
  const column = new Uint32Array(pointCount);
  for (const [k, number] of initialNumbers(dimension).slice(0, bits).entries()) {
    const direction = (number << (31 - k)) >>> 0;
    for (let index = 0; index < 2 ** k; index += 1) column[index + 2 ** k] = (column[index] ?? 0) ^ direction;
  }
  return column;
};
