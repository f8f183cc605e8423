import type { ChartSeries as DrawnSeries } from 'docx/charts';
import { type ChartMark, type ChartSpecification, chartKinds } from '../../../document/index.ts';
import { type ChartLook, labelFont } from './drawn-chart.ts';

const nearestCategory = (chart: ChartSpecification, place: number): number =>
  Math.min(Math.max(Math.round(place), 0), chart.categories.length - 1);

/** The series whose path a mark stands on: the base case where there is one. */
const marked = ({ series }: ChartSpecification): number[] =>
  (series.find(({ role }) => role === 'base') ?? series[0])?.values ?? [];

interface Anchor {
  value: number;
  position: 'above' | 'below';
}

/** Where a label has most room: under the lowest or over the highest line around its category. */
const anchorOf = ({ categories, series }: ChartSpecification, place: number): Anchor => {
  const all = [0, ...series.flatMap(({ values }) => values)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const reach = Math.ceil(categories.length / 10);
  const around = series.flatMap(({ values }) => values.slice(Math.max(0, place - reach), place + reach + 1));
  const below = Math.min(...around) - least;
  const above = most - Math.max(...around);
  const inset = (most - least) * 0.1;
  return below >= above
    ? { value: least + inset, position: 'below' }
    : { value: most - inset, position: 'above' };
};

/** Near an end of the axis a label stands beside its line, so that it does not run over the axis or the names. */
const sideOf = ({ categories }: ChartSpecification, place: number): 'left' | 'right' | null => {
  const share = place / Math.max(1, categories.length - 1);
  return share < 0.2 ? 'right' : share > 0.85 ? 'left' : null;
};

/** A point on the path, and its label where there is room, joined by a thin line. */
const pointSeries = (
  chart: ChartSpecification,
  look: ChartLook,
  label: string,
  at: number,
  role: ChartMark['role'],
): DrawnSeries[] => {
  const ink = role === 'gate' || role === 'stop' ? look.colours.adverse : look.colours.ink;
  const place = nearestCategory(chart, at);
  const value = marked(chart)[place] ?? 0;
  const anchor = anchorOf(chart, place);
  const beside = sideOf(chart, place);
  const only = (number: number) => chart.categories.map((_, index) => (index === place ? number : null));
  const shared = { name: label, type: 'line', color: ink.colour } as const;
  return [
    { ...shared, values: only(value), markers: { shape: 'diamond', size: 9 } },
    {
      ...shared,
      values: only(anchor.value),
      markers: false,
      errorBars: {
        type: 'custom',
        plus: only(Math.max(0, value - anchor.value)),
        minus: only(Math.max(0, anchor.value - value)),
        endCaps: false,
        line: { color: ink.colour, width: 0.75, dash: 'shortDash' },
      },
      dataLabels: { value: true, font: { ...labelFont(look, ink), bold: true } },
      pointLabels: chart.categories.map((_, index) =>
        index === place ? { text: label, position: beside ?? anchor.position } : (false as const),
      ),
    },
  ];
};

/** A dashed line across, named at its end or, where columns end there, in the legend. */
const levelSeries = (
  chart: ChartSpecification,
  look: ChartLook,
  label: string,
  value: number,
): DrawnSeries => {
  const { ink } = look.colours;
  const end = chart.categories.length - 1;
  return {
    name: label,
    type: 'line',
    values: chart.categories.map(() => value),
    color: ink.colour,
    line: { color: ink.colour, width: 1.25, dash: 'dash' },
    markers: false,
    ...(chartKinds[chart.kind].isPath && {
      dataLabels: { value: true, font: labelFont(look, ink) },
      pointLabels: chart.categories.map((_, index) =>
        index === end ? ({ text: label, position: 'right' } as const) : (false as const),
      ),
    }),
  };
};

export interface DrawnMarks {
  series: DrawnSeries[];
  /** Places in `series` of those that say their name in the chart. */
  labelled: number[];
}

/**
 * Marks as series of their own, so that they move with the chart: a point on the path where a mark names a category,
 * a line across where it names a value. A chart with categories has no place between two of them, so the point
 * stands on the nearest one; its label says the exact place.
 */
export const drawnMarks = (chart: ChartSpecification, look: ChartLook): DrawnMarks => {
  const groups = chart.marks.map(({ label, role, at }) =>
    'value' in at
      ? [levelSeries(chart, look, label, at.value)]
      : pointSeries(chart, look, label, at.category, role),
  );
  const series = groups.flat();
  return {
    series,
    labelled: series.flatMap(({ pointLabels, markers }, index) => (pointLabels || markers ? [index] : [])),
  };
};
