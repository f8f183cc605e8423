import type { Quantile } from './quantile-table.ts';

/** Least, most likely and greatest value: what a source gives that speaks of limits, not of chances. */
export interface Limits {
  least: number;
  mode: number;
  greatest: number;
}

const cells = 1024;
const step = Math.PI / cells;

/** ln sin(θ ÷ 2) at the ends and middles of the cells; read backwards it is ln cos(θ ÷ 2). */
const logSines = Float64Array.from({ length: 2 * cells + 1 }, (_, half) =>
  Math.log(Math.sin((half * step) / 4)),
);

/** PERT (Malcolm et al. 1959) with λ = 4: a beta distribution of exponents 1 + 4 × (mode − least) ÷ range, and the same from above. */
const exponents = ({ least, mode, greatest }: Limits): [number, number] => {
  const place = (mode - least) / (greatest - least);
  return [1 + 4 * place, 1 + 4 * (1 - place)];
};

/**
 * The density of a beta distribution along an angle, x = sin²(θ ÷ 2), which opens both ends: there is no peak at
 * either, whatever the exponents. Simpson's rule in each cell, with the value in its middle.
 */
const cumulated = (alpha: number, beta: number) => {
  const values = new Float64Array(2 * cells + 1);
  for (let half = 1; half < 2 * cells; half += 1)
    values[half] = Math.exp(
      (2 * alpha - 1) * (logSines[half] ?? 0) + (2 * beta - 1) * (logSines[2 * cells - half] ?? 0),
    );
  const sums = new Float64Array(cells + 1);
  for (let cell = 0; cell < cells; cell += 1) {
    const [from, middle, to] = [values[2 * cell] ?? 0, values[2 * cell + 1] ?? 0, values[2 * cell + 2] ?? 0];
    sums[cell + 1] = (sums[cell] ?? 0) + ((from + 4 * middle + to) * step) / 6;
  }
  return { values, sums };
};

/** How far into a cell (0 to 1) a wanted sum is reached; the density is the parabola that Simpson's rule integrates. */
const placeInCell = (from: number, middle: number, to: number, wanted: number): number => {
  const [slope, bend] = [(-3 * from + 4 * middle - to) / 2, (2 * from - 4 * middle + 2 * to) / 3];
  const total = from + slope + bend;
  let place = wanted / total;
  for (let round = 0; round < 6; round += 1) {
    const height = from + place * (2 * slope + place * 3 * bend);
    if (!(height > 0)) return place;
    const moved = (wanted - place * (from + place * (slope + place * bend))) / height;
    place = Math.min(1, Math.max(0, place + moved));
    if (Math.abs(moved) < 1e-9) return place;
  }
  return place;
};

/** The quantile of a PERT distribution; the limits must be in order and the range not empty. */
export const pert = (limits: Limits): Quantile => {
  const { values, sums } = cumulated(...exponents(limits));
  const total = sums[cells] ?? 1;
  return (chance) => {
    const wanted = chance * total;
    let low = 0;
    let high = cells;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const place = placeInCell(
      values[2 * low] ?? 0,
      values[2 * low + 1] ?? 0,
      values[2 * low + 2] ?? 0,
      (wanted - (sums[low] ?? 0)) / step,
    );
    const share = Math.sin(((low + place) * step) / 2) ** 2;
    return limits.least + share * (limits.greatest - limits.least);
  };
};

/** The mean of a PERT distribution: (least + 4 × mode + greatest) ÷ 6. */
export const pertMean = ({ least, mode, greatest }: Limits): number => (least + 4 * mode + greatest) / 6;
