import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../../src/core/statistics/inverse-normal.ts';
import { normalQuantile } from '../../../src/core/statistics/distributions.ts';
import { owenScrambled } from '../../../src/core/statistics/owen-scramble.ts';
import { newPointSet } from '../../../src/core/statistics/point-set.ts';
import { pointCount, sobolColumn, sobolDimensions } from '../../../src/core/statistics/sobol.ts';
import { unrelatedDimension } from '../../../src/core/statistics/unrelated-dimension.ts';

const cells = (values: ArrayLike<number>): Set<number> =>
  new Set(Array.from(values, (value) => Math.floor(value / (2 ** 32 / pointCount))));

describe('the Sobol sequence', () => {
  it('begins as Bratley and Fox print it', () => {
    const firstEight = (dimension: number) =>
      [...sobolColumn(dimension).subarray(0, 8)].map((x) => x / 2 ** 32);
    expect(firstEight(0)).toEqual([0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875]);
    expect(firstEight(1)).toEqual([0, 0.5, 0.75, 0.25, 0.625, 0.125, 0.375, 0.875]);
  });

  it('puts one point in each of 8,192 equal parts, in every one of its 256 dimensions', () => {
    expect(sobolDimensions).toBe(256);
    expect(sobolColumn(sobolDimensions - 1)).not.toEqual(sobolColumn(0));
    expect(sobolColumn(sobolDimensions)).toEqual(sobolColumn(0));
    const uneven = Array.from({ length: sobolDimensions }, (_, dimension) => dimension).filter(
      (dimension) => cells(sobolColumn(dimension)).size !== pointCount,
    );
    expect(uneven).toEqual([]);
  });

  it('fills every elementary box of its first two dimensions once', () => {
    const [x, y] = [sobolColumn(0), sobolColumn(1)];
    const boxes = new Set(Array.from(x, (value, index) => (value >>> 26) * 128 + ((y[index] ?? 0) >>> 25)));
    expect(boxes.size).toBe(pointCount);
  });
});

describe('the scrambled points', () => {
  it('still stand one in each part, also where dimensions are used again', () => {
    const points = newPointSet(7);
    for (const dimension of [0, 1, 40, 255, 256, 300]) {
      const sorted = points.scores(dimension).toSorted();
      const worst = sorted.reduce((most, score, rank) => {
        const [from, to] = [rank / pointCount, (rank + 1) / pointCount];
        const isInside =
          (from === 0 || score >= inverseNormal(from)) && (to === 1 || score <= inverseNormal(to));
        return isInside ? most : most + 1;
      }, 0);
      expect(worst).toBe(0);
    }
  });

  it('are the same for a seed, and others for another', () => {
    expect(newPointSet(3).scores(5)).toEqual(newPointSet(3).scores(5));
    expect(newPointSet(3).scores(5)).not.toEqual(newPointSet(4).scores(5));
    expect(newPointSet(3).scores(5)).not.toEqual(newPointSet(3).scores(6));
    expect(newPointSet(20270218).scores(0)[0]).toBe(newPointSet(20270218).scores(0)[0]);
  });

  it('scramble by integers alone, each bit by those above it', () => {
    const seed = 0x9e3779b9;
    for (const fraction of [0, 1, 0x80000000, 0xdeadbeef])
      expect((owenScrambled(fraction, seed) ^ owenScrambled(fraction ^ 0xffff, seed)) >>> 16).toBe(0);
  });

  it('give a product inputs that hardly correlate', () => {
    const points = newPointSet(1);
    const used = new Set<number>();
    const companions: number[] = [];
    for (let input = 0; input < 6; input += 1) {
      const dimension = unrelatedDimension(points, used, companions);
      used.add(dimension);
      companions.push(dimension);
    }
    const correlations = companions.flatMap((a, index) =>
      companions.slice(index + 1).map((b) => {
        const other = points.scores(b);
        return (
          points.scores(a).reduce((sum, score, place) => sum + score * (other[place] ?? 0), 0) / pointCount
        );
      }),
    );
    expect(new Set(companions).size).toBe(6);
    expect(Math.max(...correlations.map(Math.abs))).toBeLessThan(0.01);
  });
});

describe('the score of a chance', () => {
  it('agrees with the library that tests are made of', () => {
    const chances = [
      1e-7, 1e-4, 0.01, 0.0243, 0.0749, 0.0751, 0.1, 0.3, 0.45, 0.6, 0.9, 0.925, 0.975, 0.9999,
    ];
    for (const chance of chances) {
      const exact = normalQuantile(chance);
      expect(Math.abs(inverseNormal(chance) / exact - 1)).toBeLessThan(1e-9);
    }
    expect(inverseNormal(0.5)).toBe(0);
    expect(inverseNormal(0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  it('reaches far into the tail', () => {
    // Wichura 1988: the score of 1e-20 is -9.2623400898.
    expect(inverseNormal(1e-20)).toBeCloseTo(-9.2623400898, 9);
  });
});
