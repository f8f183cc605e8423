import { describe, expect, it } from 'vitest';
import { leaningScores } from '../../../src/core/statistics/common-factor.ts';
import { newPointSet } from '../../../src/core/statistics/point-set.ts';
import { fillColumn, meetMean, quantileTable } from '../../../src/core/statistics/quantile-table.ts';
import { spreadOf } from '../../../src/core/statistics/quantiles.ts';
import { triangular } from '../../../src/core/statistics/simple-distributions.ts';
import { pointCount } from '../../../src/core/statistics/sobol.ts';

/** Eight equal benefits, triangular 50/100/160, against a cost of 700. */
const net = (strength: number, seed: number): Float64Array => {
  const points = newPointSet(seed);
  const table = quantileTable(triangular({ least: 50, mode: 100, greatest: 160 }));
  const total = new Float64Array(pointCount).fill(-700);
  const column = new Float64Array(pointCount);
  for (let benefit = 1; benefit <= 8; benefit += 1) {
    fillColumn(column, table, leaningScores(points.scores(benefit), points.scores(0), strength));
    meetMean(column, table);
    for (let index = 0; index < pointCount; index += 1)
      total[index] = (total[index] ?? 0) + (column[index] ?? 0);
  }
  return total;
};

const seeds = [1, 2, 3, 4, 5];
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('one common factor', () => {
  // Measured beforehand with 40,000 independent draws, so to about 0.2 points.
  it.each([
    [0, 2.2],
    [0.3, 13.5],
    [0.6, 19.9],
    [0.9, 24.6],
  ])('of strength %d makes a loss as likely as measured: %d%%', (strength, percent) => {
    const chances = seeds.map(
      (seed) => (100 * net(strength, seed).filter((value) => value < 0).length) / pointCount,
    );
    expect(Math.abs(mean(chances) - percent)).toBeLessThan(0.45);
  });

  it('moves the P10 from +46 to −61 at 0.6', () => {
    expect(Math.abs(mean(seeds.map((seed) => spreadOf(net(0, seed)).p10)) - 46)).toBeLessThan(1);
    expect(Math.abs(mean(seeds.map((seed) => spreadOf(net(0.6, seed)).p10)) + 61)).toBeLessThan(2);
  });

  it('leaves the mean where it is: eight times 103.33 less 700', () => {
    for (const strength of [0, 0.3, 0.9])
      expect(net(strength, 1).reduce((sum, value) => sum + value, 0) / pointCount).toBeCloseTo(126.667, 1);
  });

  it('of strength 0 changes nothing, and a wild strength is held between 0 and 1', () => {
    const points = newPointSet(1);
    expect(leaningScores(points.scores(1), points.scores(0), 0)).toBe(points.scores(1));
    expect(leaningScores(points.scores(1), points.scores(0), 7)).toEqual(points.scores(0));
    expect(leaningScores(points.scores(1), points.scores(0), Number.NaN)).toBe(points.scores(1));
  });
});
