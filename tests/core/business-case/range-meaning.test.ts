import { describe, expect, it } from 'vitest';
import { type RangeMeaning, rangeMeanings } from '../../../src/core/quantities/estimate.ts';
import { meanOfTable, quantileTable } from '../../../src/core/statistics/quantile-table.ts';
import { rangeDistribution } from '../../../src/core/statistics/range-distribution.ts';
import { benefit, caseOf } from './benefit-case.ts';
import { simulated } from './uncertainty-case.ts';

const range = { low: 50, base: 100, high: 160 };
const bounds = { least: 0, most: null };
const meanOf = (meaning: RangeMeaning): number =>
  meanOfTable(quantileTable(rangeDistribution(range, bounds, meaning).quantile));

/** One benefit whose volume is 50 to 160, around 100, of one pound each. */
const caseWith = (meaning: RangeMeaning | undefined) =>
  caseOf([benefit('calls', 'own', { volume: { shared: 'calls' }, effect: 1, unitValue: 1 })], {
    sharedInputs: { calls: { ...range, ...(meaning === undefined ? {} : { range: meaning }) } },
  });

describe('What a range means', () => {
  it('gives each distribution its own mean', () => {
    expect(meanOf('pert')).toBeCloseTo((50 + 4 * 100 + 160) / 6, 1);
    // The triangle of 50, 100, 160: mean 103.3, while its most likely value is 100.
    expect(meanOf('triangular')).toBeCloseTo(103.33, 1);
    expect(meanOf('uniform')).toBeCloseTo(105, 1);
  });

  it('keeps least and greatest value as ends, and one time in ten beyond the others', () => {
    const at = (meaning: RangeMeaning, chance: number): number =>
      rangeDistribution(range, bounds, meaning).quantile(chance);
    for (const meaning of ['pert', 'triangular', 'uniform'] as const) {
      expect(Math.abs(at(meaning, 1e-9) - 50)).toBeLessThan(0.5);
      expect(Math.abs(at(meaning, 1 - 1e-9) - 160)).toBeLessThan(0.5);
    }
    for (const meaning of ['percentiles', 'lognormal'] as const) {
      expect(at(meaning, 0.1)).toBeCloseTo(50, 6);
      expect(at(meaning, 0.9)).toBeCloseTo(160, 6);
    }
  });

  it('falls to the usual meaning where a lognormal has no end above zero', () => {
    expect(rangeDistribution({ low: 0, base: 1, high: 2 }, bounds, 'lognormal').shape).not.toBe('lognormal');
    const fromZero = caseWith('lognormal');
    const calls = { ...fromZero.sharedInputs['calls'], low: 0 } as (typeof fromZero.sharedInputs)[string];
    const { method } = simulated({ ...fromZero, sharedInputs: { calls } });
    expect(method).toContain('No lognormal has a low of zero or below: ');
    expect(method).toContain('is drawn as the others are.');
    expect(simulated(fromZero).method).not.toContain('No lognormal');
  });

  it('narrows the result where the ends are limits, and is said in the method', () => {
    const width = (meaning: RangeMeaning | undefined): number => {
      const { p10, p90 } = simulated(caseWith(meaning)).spreads['net-benefit'] ?? { p10: 0, p90: 0 };
      return (p90 ?? 0) - (p10 ?? 0);
    };
    expect(width('pert')).toBeLessThan(0.75 * width(undefined));
    expect(simulated(caseWith('pert')).method).toContain('drawn by PERT');
    expect(simulated(caseWith(undefined)).method).not.toContain('PERT');
    expect(Object.keys(rangeMeanings)).toHaveLength(5);
  });
});
