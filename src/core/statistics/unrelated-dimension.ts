import type { PointSet } from './point-set.ts';

/** As much as independent draws of this number would, by chance. */
const tolerated = 0.01;

const correlation = (left: Float64Array, right: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return Math.abs(sum / left.length);
};

/**
 * The first dimension that is not used yet and hardly correlates with its companions: the dimensions of inputs that
 * are multiplied with each other. With 8,192 points a few pairs of high dimensions of a Sobol sequence lie on stripes,
 * which would show in the range of a product. Dimension 0 is kept for what inputs have in common.
 */
export const unrelatedDimension = (
  points: PointSet,
  used: ReadonlySet<number>,
  companions: readonly number[],
): number => {
  const others = companions.map(points.scores);
  const isUnfit = (dimension: number): boolean =>
    used.has(dimension) || others.some((other) => correlation(other, points.scores(dimension)) > tolerated);
  let dimension = 1;
  while (isUnfit(dimension)) dimension += 1;
  return dimension;
};
