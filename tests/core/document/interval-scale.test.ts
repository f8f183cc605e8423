import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/core/document/chart-data.ts';
import { intervalScale, standsAlone } from '../../../src/core/document/index.ts';
import { rangeChart } from '../../fixtures/sample-charts.ts';

/** One row from its low end to its high one, before one that reaches from 0 to the end of the axis. */
const rowOf = (low: number, base: number, high: number, end = 100): ChartData => ({
  ...rangeChart,
  marks: [],
  categories: ['One', 'Other'],
  series: [
    { name: 'Low', role: 'low', values: [low, 0], labels: ['', ''] },
    { name: 'Likely', role: 'base', values: [base, end / 2], labels: ['', ''] },
    { name: 'High', role: 'high', values: [high, end], labels: ['', ''] },
  ],
});

const isAlone = (chart: ChartData): boolean => standsAlone(chart, intervalScale(chart), 0);

describe('the number of a row', () => {
  it('stands at the right of a point', () => {
    expect(isAlone(rowOf(30, 30, 30))).toBe(true);
    expect(isAlone(rowOf(-30, -30, -30))).toBe(true);
  });

  it('stands above a range, and above a point that has no room at its right', () => {
    expect(isAlone(rowOf(20, 30, 40))).toBe(false);
    expect(isAlone(rowOf(92, 92, 92, 92))).toBe(false);
  });

  it('is not looked for where there is none', () => {
    const chart = rowOf(30, 30, 30);
    expect(isAlone({ ...chart, series: chart.series.filter(({ role }) => role !== 'base') })).toBe(false);
  });
});
