import { leaningScores } from '../../statistics/common-factor.ts';
import { fillColumn, meetMean, quantileTable } from '../../statistics/quantile-table.ts';
import { type RangeShape, rangeDistribution } from '../../statistics/range-distribution.ts';
import { pointCount } from '../../statistics/sobol.ts';
import { unrelatedDimension } from '../../statistics/unrelated-dimension.ts';
import type { Column } from '../../model/column.ts';
import type { UncertainInput } from '../calculation/uncertain-inputs.ts';
import { keptOrMade } from '../../model/kept-or-made.ts';
import type { UncertaintyCache } from './uncertainty-cache.ts';

/** An input at every point. One that is a single amount has no scores. */
export interface DrawnInput {
  input: UncertainInput;
  shape: RangeShape;
  column: Column;
  scores: Float64Array | null;
}

const isDrawn = ({ low, base, high }: UncertainInput): boolean => low <= base && base <= high && low < high;

/** A dimension of its own for each input that has a range. */
const dimensionsOf = (
  inputs: readonly UncertainInput[],
  cache: UncertaintyCache,
): ReadonlyMap<string, number> => {
  const ranged = inputs.filter(isDrawn);
  const layout = ranged.map(({ id, companions }) => `${id}:${companions.join()}`).join(';');
  return keptOrMade(cache.kept, 'dimensions', [layout], () => {
    const found = new Map<string, number>();
    const used = new Set<number>();
    for (const { id, companions } of ranged) {
      const others = companions.flatMap((companion) => found.get(companion) ?? []);
      const dimension = unrelatedDimension(cache.points, used, others);
      used.add(dimension);
      found.set(id, dimension);
    }
    return found;
  });
};

const drawn = (
  input: UncertainInput,
  dimension: number,
  strength: number,
  cache: UncertaintyCache,
): DrawnInput => {
  const { id, low, base, high, leans, bounds, meaning } = input;
  const place = `${dimension} ${leans} ${leans === 0 ? 0 : strength}`;
  const scores = keptOrMade(cache.kept, `scores ${id}`, [place], () =>
    leans === 0
      ? cache.points.scores(dimension)
      : leaningScores(cache.points.scores(dimension), cache.points.scores(0), strength, leans),
  );
  const range = `${low} ${base} ${high} ${bounds.least} ${bounds.most} ${meaning}`;
  const { table, shape } = keptOrMade(cache.kept, `table ${id}`, [range], () => {
    const distribution = rangeDistribution(input, bounds, meaning);
    return { table: quantileTable(distribution.quantile), shape: distribution.shape };
  });
  const column = keptOrMade(cache.kept, `column ${id}`, [scores, table], () => {
    const made = new Float64Array(pointCount);
    fillColumn(made, table, scores);
    meetMean(made, table);
    return made;
  });
  return { input, shape, column, scores };
};

/** Every input at every point, shared ones once. */
export const drawnInputs = (
  inputs: readonly UncertainInput[],
  strength: number,
  cache: UncertaintyCache,
): DrawnInput[] => {
  const dimensions = dimensionsOf(inputs, cache);
  return inputs.map((input) => {
    const dimension = dimensions.get(input.id);
    if (dimension !== undefined) return drawn(input, dimension, strength, cache);
    const { shape } = rangeDistribution(input, input.bounds, input.meaning);
    return { input, shape, column: input.base, scores: null };
  });
};
