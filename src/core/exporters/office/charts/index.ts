import type { ChartKind, ChartSpecification } from '../../../document/index.ts';
import { finite, xmlSafe } from '../xml-text.ts';
import { bar } from './bar.ts';
import { column } from './column.ts';
import { course } from './course.ts';
import type { ChartDrawer, ChartLook, DrawnChart } from './drawn-chart.ts';
import { interval } from './interval.ts';
import { line } from './line.ts';
import { plot } from './plot.ts';
import { stackedBar } from './stacked-bar.ts';
import { tornado } from './tornado.ts';
import { waterfall } from './waterfall.ts';

const drawers: Record<ChartKind, ChartDrawer> = {
  column,
  bar,
  'stacked-bar': stackedBar,
  line,
  course,
  interval,
  waterfall,
  plot,
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
  ...(chart.sides !== undefined && {
    sides: {
      ...chart.sides,
      stops: chart.sides.stops.map(xmlSafe),
      goesOn: chart.sides.goesOn.map(xmlSafe),
    },
  }),
  ...(chart.plot !== undefined && {
    plot: {
      ...chart.plot,
      across: xmlSafe(chart.plot.across),
      up: xmlSafe(chart.plot.up),
      key: xmlSafe(chart.plot.key),
      bands: chart.plot.bands.map(xmlSafe),
    },
  }),
  ...(chart.groups !== undefined && {
    groups: chart.groups.map((group) => ({ ...group, name: xmlSafe(group.name) })),
  }),
  ...(chart.ends !== undefined && {
    ends: chart.ends.map((end) =>
      end === null
        ? null
        : {
            low: finite(end.low),
            high: finite(end.high),
            p10: end.p10 === null ? null : finite(end.p10),
            p90: end.p90 === null ? null : finite(end.p90),
            labels: { low: xmlSafe(end.labels.low), high: xmlSafe(end.labels.high) },
          },
    ),
  }),
  marks: chart.marks.map((mark) => ({
    ...mark,
    label: xmlSafe(mark.label),
    ...(mark.note !== undefined && { note: xmlSafe(mark.note) }),
  })),
});

export const drawnChart = (chart: ChartSpecification, look: ChartLook): DrawnChart =>
  drawers[chart.kind](writable(chart), look);
