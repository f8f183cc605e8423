/** The value of this rank, counted from 0, if the column were sorted. Reorders the column (Hoare's selection, 1961). */
const selected = (column: Float64Array, rank: number, from: number, to: number): number => {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = column[(left + right) >> 1] ?? 0;
    let [up, down] = [left, right];
    while (up <= down) {
      while ((column[up] ?? 0) < pivot) up += 1;
      while ((column[down] ?? 0) > pivot) down -= 1;
      if (up <= down) {
        const held = column[up] ?? 0;
        column[up] = column[down] ?? 0;
        column[down] = held;
        up += 1;
        down -= 1;
      }
    }
    if (rank <= down) right = down;
    else if (rank >= up) left = up;
    else return column[rank] ?? 0;
  }
  return column[rank] ?? 0;
};

export interface Spread {
  p10: number;
  p50: number;
  p90: number;
}

/**
 * What a tenth, half and nine tenths of the values lie under. The column is left in another order; it may hold
 * infinities (what never happens comes last) but nothing that is not a number.
 */
export const spreadOf = (column: Float64Array): Spread => {
  const last = column.length - 1;
  const rank = (share: number): number => Math.min(last, Math.floor(share * column.length));
  const p50 = selected(column, rank(0.5), 0, last);
  const p10 = selected(column, rank(0.1), 0, rank(0.5));
  const p90 = selected(column, rank(0.9), rank(0.5), last);
  return { p10, p50, p90 };
};
