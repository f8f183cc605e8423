import { inverseNormal } from './inverse-normal.ts';
import { mixedBits, owenScrambled } from './owen-scramble.ts';
import { pointCount, sobolColumn, sobolDimensions } from './sobol.ts';

/** 8,192 fixed points. A coordinate is a column of standard normal scores, made when first asked for and then kept. */
export interface PointSet {
  seed: number;
  scores: (dimension: number) => Float64Array;
}

const shift = Math.log2(2 ** 32 / pointCount);

/**
 * Where the direction numbers end they are used again, with the points in another order: an independently scrambled
 * permutation of their indices (Burley 2020, "padding"). Such a pair of dimensions is as good as independent draws.
 */
const columnOf = (dimension: number, seed: number): Uint32Array => {
  const column = sobolColumn(dimension % sobolDimensions);
  const round = Math.floor(dimension / sobolDimensions);
  if (round === 0) return column;
  const order = mixedBits(seed ^ mixedBits(round + 0x51ed27));
  return column.map((_, index) => column[owenScrambled(index << shift, order) >>> shift] ?? 0);
};

export const newPointSet = (seed: number): PointSet => {
  const kept = new Map<number, Float64Array>();
  const base = mixedBits(seed);
  const made = (dimension: number): Float64Array => {
    const scramble = mixedBits(base ^ mixedBits(dimension + 1));
    const fractions = columnOf(dimension, base);
    const scores = new Float64Array(pointCount);
    for (let index = 0; index < pointCount; index += 1)
      scores[index] = inverseNormal((owenScrambled(fractions[index] ?? 0, scramble) + 0.5) / 2 ** 32);
    return scores;
  };
  return {
    seed,
    scores: (dimension) => {
      const known = kept.get(dimension);
      if (known !== undefined) return known;
      const column = made(dimension);
      kept.set(dimension, column);
      return column;
    },
  };
};
