import { describe, expect, it } from 'vitest';
import type { ChartSpecification } from '../../../src/core/document/index.ts';
import { chartReading, chartTable } from '../../../src/web/charts/chart-reading.ts';

const common = {
  id: 'any',
  message: 'Costs exceed benefits by £40,000.',
  title: 'From benefits to net benefit, £000',
  unit: 'money',
  currency: 'GBP',
  scale: 1000,
  reference: null,
  marks: [],
  period: '',
  source: '',
  figures: [],
} as const satisfies Partial<ChartSpecification>;

const path: ChartSpecification = {
  ...common,
  marks: [],
  figures: [],
  kind: 'line',
  categories: ['0', '12'],
  series: [
    { name: 'Low case', role: 'low', values: [0, -120_000], labels: ['0', '−120'] },
    { name: 'Base case', role: 'base', values: [0, 300_000], labels: ['0', '300'] },
  ],
};

const buildUp: ChartSpecification = {
  ...common,
  marks: [],
  figures: [],
  kind: 'waterfall',
  categories: ['Fewer calls', 'Costs', 'Net cost'],
  series: [
    { name: 'Benefits', role: 'increase', values: [100_000, 0, 0], labels: ['100', '', ''] },
    { name: 'Costs', role: 'decrease', values: [0, -140_000, 0], labels: ['', '−140', ''] },
    { name: 'Net', role: 'total', values: [0, 0, -40_000], labels: ['', '', '−40'] },
  ],
};

describe('A chart read value by value', () => {
  it('names the series where there are several', () => {
    expect(chartReading(path, 1)).toBe('12: low case −120, base case 300');
  });

  it('gives a waterfall as one amount a step', () => {
    expect(chartTable(buildUp)).toEqual({
      heads: ['Amount'],
      rows: [
        { category: 'Fewer calls', cells: ['100'] },
        { category: 'Costs', cells: ['−140'] },
        { category: 'Net cost', cells: ['−40'] },
      ],
    });
    expect(chartReading(buildUp, 2)).toBe('Net cost: −40');
  });

  it('lists a long path at the steps that it asks for, and reads every one of its points', () => {
    const long = { ...path, categories: ['0', '1', '2', '3'], listEvery: 3 };
    expect(chartTable(long).rows.map(({ category }) => category)).toEqual(['0', '3']);
    expect(chartReading(long, 1)).toBe('1: low case −120, base case 300');
  });

  it('says nothing beyond the last category', () => {
    expect(chartReading(path, 2)).toBe('');
  });
});
