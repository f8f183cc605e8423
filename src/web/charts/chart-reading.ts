import { type ChartSpecification, chartKinds, waterfallSteps } from '../../core/document/index.ts';

/** A chart as a table: what heads the columns, and one row for each category. */
export interface ChartTable {
  heads: string[];
  rows: { category: string; cells: string[] }[];
}

/** What a reader sees of a chart, in words and numbers: its title names the unit. */
export const chartTable = (chart: ChartSpecification): ChartTable => {
  if (chartKinds[chart.kind].isSteps) {
    const labels = waterfallSteps(chart).map(({ label }) => label);
    return {
      heads: ['Amount'],
      rows: chart.categories.map((category, index) => ({ category, cells: [labels[index] ?? ''] })),
    };
  }
  return {
    heads: chart.series.map(({ name }) => name),
    rows: chart.categories.flatMap((category, index) =>
      index % (chart.listEvery ?? 1) === 0
        ? [{ category, cells: chart.series.map(({ labels }) => labels[index] ?? '') }]
        : [],
    ),
  };
};

/** One category as a sentence: "18: low case −120, base case 300". */
export const chartReading = (chart: ChartSpecification, index: number): string => {
  const { listEvery: _all, ...every } = chart;
  const { heads, rows } = chartTable(every);
  const row = rows[index];
  if (row === undefined) return '';
  const cells = row.cells.flatMap((cell, place) =>
    cell === '' ? [] : [heads.length === 1 ? cell : `${heads[place]?.toLowerCase() ?? ''} ${cell}`],
  );
  return `${row.category}: ${cells.join(', ')}`;
};
