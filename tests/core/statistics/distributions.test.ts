import { describe, expect, it } from 'vitest';
import { metalog } from '../../../src/core/statistics/metalog.ts';
import { pert, pertMean } from '../../../src/core/statistics/pert.ts';
import {
  type Quantile,
  fillColumn,
  meanOfTable,
  meetMean,
  quantileTable,
  rarest,
  valueAtScore,
} from '../../../src/core/statistics/quantile-table.ts';
import { rangeDistribution } from '../../../src/core/statistics/range-distribution.ts';
import { lognormal, triangular, uniform } from '../../../src/core/statistics/simple-distributions.ts';
import { inverseNormal } from '../../../src/core/statistics/inverse-normal.ts';
import { newPointSet } from '../../../src/core/statistics/point-set.ts';

const free = { least: null, most: null };
const amount = { least: 0, most: null };
const share = { least: 0, most: 1 };

const at = (quantile: Quantile, ...chances: number[]): number[] => chances.map(quantile);

describe('the metalog of three percentiles', () => {
  it('passes through them, without bounds, above zero and between zero and one', () => {
    for (const [percentiles, bounds] of [
      [{ low: -20, base: 10, high: 30 }, free],
      [{ low: 50, base: 100, high: 160 }, amount],
      [{ low: 0.05, base: 0.2, high: 0.3 }, share],
    ] as const) {
      const quantile = metalog(percentiles, bounds);
      expect(quantile).not.toBeNull();
      if (quantile === null) continue;
      const [low, base, high] = at(quantile, 0.1, 0.5, 0.9);
      expect(low).toBeCloseTo(percentiles.low, 10);
      expect(base).toBeCloseTo(percentiles.base, 10);
      expect(high).toBeCloseTo(percentiles.high, 10);
    }
  });

  it('is the logistic distribution when the base lies in the middle (Keelin 2016)', () => {
    const quantile = metalog({ low: -Math.log(9), base: 0, high: Math.log(9) }, free);
    expect(quantile?.(0.25)).toBeCloseTo(-1.0986122886681098, 12);
    expect(quantile?.(0.99)).toBeCloseTo(4.59511985013459, 12);
  });

  it('never leaves its bounds and never falls', () => {
    const chances = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
    for (const [percentiles, bounds, least, most] of [
      [{ low: 1, base: 3, high: 9 }, amount, 0, Infinity],
      [{ low: 0.6, base: 0.9, high: 0.97 }, share, 0, 1],
      [{ low: 2, base: 4, high: 5 }, { least: null, most: 6 }, -Infinity, 6],
    ] as const) {
      const values = chances.map((chance) => metalog(percentiles, bounds)?.(chance) ?? Number.NaN);
      expect(values.every((value) => value >= least && value <= most)).toBe(true);
      expect(values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0))).toBe(true);
    }
  });

  it('does not exist when the base lies too near to an end, or an end on a bound', () => {
    expect(metalog({ low: 0, base: 16.6, high: 100 }, free)).toBeNull();
    expect(metalog({ low: 0, base: 16.7, high: 100 }, free)).not.toBeNull();
    expect(metalog({ low: 0, base: 100, high: 200 }, amount)).toBeNull();
    expect(metalog({ low: 5, base: 5, high: 5 }, free)).toBeNull();
  });
});

describe('a range', () => {
  it('keeps its three percentiles where no metalog does', () => {
    for (const [low, base, high] of [
      [0, 100, 200],
      [99, 100, 200],
      [100, 100, 200],
      [0, 0.9, 1],
    ] as const) {
      const { shape, quantile } = rangeDistribution({ low, base, high }, high <= 1 ? share : amount);
      expect(shape).toBe('two-halves');
      expect(at(quantile, 0.1, 0.5, 0.9).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
        low,
        base,
        high,
      ]);
      expect(quantile(0.001)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is one amount when its ends are one, and its base when they are in disorder', () => {
    expect(rangeDistribution({ low: 7, base: 7, high: 7 }, amount)).toMatchObject({ shape: 'fixed' });
    const wrong = rangeDistribution({ low: 9, base: 7, high: 8 }, amount);
    expect(wrong.shape).toBe('disordered');
    expect(wrong.quantile(0.1)).toBe(7);
  });

  it('may be negative when the person says so', () => {
    const { quantile } = rangeDistribution({ low: -5, base: 0, high: 5 }, amount);
    expect(quantile(0.1)).toBeCloseTo(-5, 12);
    expect(quantile(0.01)).toBeLessThan(-5);
  });
});

describe('PERT', () => {
  it('has the percentiles of its beta distribution', () => {
    // Quantiles of beta(1.4, 4.6), computed with another program (SciPy 1.9).
    const [p1, p10, p50, p90] = at(pert({ least: 0, mode: 1, greatest: 10 }), 0.001, 0.1, 0.5, 0.9);
    expect(p1).toBeCloseTo(0.017582165, 5);
    expect(p10).toBeCloseTo(0.507927757, 5);
    expect(p50).toBeCloseTo(2.026648504, 5);
    expect(p90).toBeCloseTo(4.6232975, 5);
    expect(pert({ least: 2, mode: 5, greatest: 8 })(0.5)).toBeCloseTo(5, 9);
  });

  it('has its mean, also with the mode on an end', () => {
    for (const mode of [0, 1, 5, 9, 10]) {
      const limits = { least: 0, mode, greatest: 10 };
      expect(meanOfTable(quantileTable(pert(limits)))).toBeCloseTo(pertMean(limits), 3);
    }
  });
});

describe('the plain distributions', () => {
  it('have their percentiles', () => {
    const quantile = triangular({ least: 50, mode: 100, greatest: 160 });
    // P(x ≤ 100) = 50 ÷ 110.
    expect(quantile(50 / 110)).toBeCloseTo(100, 10);
    expect(at(quantile, 0, 1)).toEqual([50, 160]);
    expect(uniform(10, 20)(0.3)).toBeCloseTo(13, 12);
    const [low, middle, high] = at(lognormal(50, 200), 0.1, 0.5, 0.9);
    expect([low, middle, high].map((value) => Math.round((value ?? 0) * 1e9) / 1e9)).toEqual([50, 100, 200]);
  });
});

describe('a table of 2,048 entries', () => {
  it('is within three millionths of the range of the true quantile', () => {
    const quantiles: Record<string, Quantile> = {
      pert: pert({ least: 0, mode: 2, greatest: 10 }),
      triangular: triangular({ least: 0, mode: 2, greatest: 10 }),
      uniform: uniform(0, 10),
      metalog: metalog({ low: 2, base: 5, high: 8 }, { least: 0, most: 10 }) ?? (() => Number.NaN),
    };
    for (const [name, quantile] of Object.entries(quantiles)) {
      const table = quantileTable(quantile);
      const errors = Array.from({ length: 5000 }, (_, index) => {
        const chance = rarest + ((index + 0.5) / 5000) * (1 - 2 * rarest);
        return Math.abs(valueAtScore(table, inverseNormal(chance)) - quantile(chance)) / 10;
      });
      expect({ name, error: Math.max(...errors) < (name === 'triangular' ? 3e-5 : 3e-6) }).toEqual({
        name,
        error: true,
      });
    }
  });

  it('gives a column the mean of its distribution without leaving the range', () => {
    const table = quantileTable(rangeDistribution({ low: 50, base: 100, high: 300 }, amount).quantile);
    const column = new Float64Array(8192);
    fillColumn(column, table, newPointSet(5).scores(9));
    const found = column.reduce((sum, value) => sum + value, 0) / 8192;
    expect(Math.abs(found / meanOfTable(table) - 1)).toBeLessThan(2e-3);
    meetMean(column, table);
    const met = column.reduce((sum, value) => sum + value, 0) / 8192;
    expect(Math.abs(met / meanOfTable(table) - 1)).toBeLessThan(1e-12);
    expect(Math.min(...column)).toBeGreaterThanOrEqual(table[0] ?? 0);
    expect(Math.max(...column)).toBeLessThanOrEqual(table.at(-1) ?? 0);
  });
});
