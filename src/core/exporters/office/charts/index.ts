import type { ChartKind, ChartSpecification } from '../../../document/index.ts';
import { finite, xmlSafe } from '../xml-text.ts';
import { bar } from './bar.ts';
import { column } from './column.ts';
import type { ChartDrawer, ChartLook, DrawnChart } from './drawn-chart.ts';
import { interval } from './interval.ts';
import { line } from './line.ts';
import { stackedBar } from './stacked-bar.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

const drawers: Record<ChartKind, ChartDrawer> = {
  column,
  bar,
  'stacked-bar': stackedBar,
  line,
  interval,
  waterfall,
  tornado,
};

const writable = (chart: ChartSpecification): ChartSpecification => ({
  ...chart,
  title: xmlSafe(chart.title),
  message: xmlSafe(chart.message),
  categories: chart.categories.map(xmlSafe),
  series: chart.series.map(({ name, role, values, labels }) => ({
    name: xmlSafe(name),
    role,
    values: values.map(finite),
    labels: labels.map(xmlSafe),
  })),
  marks: chart.marks.map((mark) => ({ ...mark, label: xmlSafe(mark.label) })),
});

export const drawnChart = (chart: ChartSpecification, look: ChartLook): DrawnChart =>
  drawers[chart.kind](writable(chart), look);
