import type { ChartSpecification } from '../../../document/index.ts';
import {
  categoryAxis,
  chartFrame,
  type ChartDrawer,
  type ChartLook,
  type InnerFrame,
  labelFont,
  topLegend,
} from './drawn-chart.ts';
import { drawnMarks } from './mark-series.ts';
import { chartNumberFormat } from './number-format.ts';
import { seriesLooks } from './series-looks.ts';

/** An average letter of Arial, as a share of its size; names are set in it with a little to spare. */
const LETTER = 0.56;

const last = (values: readonly number[]): number => values.at(-1) ?? 0;

/** Office breaks a name at the end of a line when it takes more of the chart than this. */
const WIDEST_NAME = 0.15;

/** A name and its value in more lines than these would run into the title when the line ends at the top. */
const MOST_ROWS = 4;

/** Names at the ends of lines can be read when the ends stand further apart than the lines of text that they take. */
const endsStandApart = (
  { series, marks }: ChartSpecification,
  { width, height, fontSize }: ChartLook,
): boolean => {
  const all = series.flatMap(({ values }) => values);
  const span = Math.max(0, ...all) - Math.min(0, ...all);
  const longest = Math.max(0, ...series.map(({ name }) => name.length));
  const rows = 1 + Math.ceil((longest * fontSize * LETTER) / (width * WIDEST_NAME));
  if (rows > MOST_ROWS) return false;
  const needed = (span * fontSize * 1.2 * rows) / (height * 0.7);
  const levels = marks.flatMap(({ at }) => ('value' in at ? [at.value] : []));
  const ends = [...series.map(({ values }) => last(values)), ...levels].sort((a, b) => a - b);
  return ends.every((end, index) => index === 0 || end - (ends[index - 1] ?? end) > needed);
};

/** Every how many categories one is named, in steps that suit months: there is room for about nine. */
export const labelEvery = (count: number): number =>
  [1, 2, 3, 6, 12, 24].find((step) => count / step <= 9) ?? Math.ceil(count / 9);

/** A legend stands in columns that are all as wide as its longest name. */
const legendRows = ({ series }: ChartSpecification, { width, fontSize }: ChartLook): number => {
  const longest = Math.max(0, ...series.map(({ name }) => name.length));
  const columns = Math.max(1, Math.floor((width * 0.95) / ((longest * LETTER + 5) * fontSize)));
  return Math.ceil(series.length / columns);
};

/** Room for the axis at the left, the title above, the categories below and the names at the right. */
const plotFrame = (chart: ChartSpecification, look: ChartLook, hasLegend: boolean): InnerFrame => {
  const names = hasLegend ? [] : chart.series.map(({ name }) => name.length);
  const right =
    names.length === 0
      ? 0.02
      : Math.min(0.35, ((Math.max(...names) + 7) * look.fontSize * LETTER) / look.width);
  const left = (7 * look.fontSize * LETTER) / look.width;
  const top =
    ((look.fontSize + 1) * 2.9 + (hasLegend ? look.fontSize * (0.7 + 1.3 * legendRows(chart, look)) : 0)) /
    look.height;
  const bottom = (look.fontSize * 2.4) / look.height;
  return { x: left, y: top, width: 1 - left - right, height: 1 - top - bottom };
};

/** A path over time: each line is named at its end, or in a legend where the ends are too close. */
export const line: ChartDrawer = (chart, look) => {
  const looks = seriesLooks(chart.series, look.colours);
  const numberFormat = chartNumberFormat(chart, look.language);
  const direct = endsStandApart(chart, look);
  const hasLegend = !direct && chart.series.length > 1;
  const marks = drawnMarks(chart, look);
  return {
    run: {
      ...chartFrame(chart, look),
      type: 'line',
      series: [
        ...chart.series.map(({ name, values, labels }, index) => {
          const { tone, line: drawn } = looks[index] ?? { tone: look.colours.grey, line: {} };
          const font = { ...labelFont(look, tone), bold: true };
          return {
            name,
            values,
            color: tone.colour,
            line: { color: tone.colour, ...drawn },
            dataLabels: { value: true, position: 'right', font } as const,
            pointLabels: values.map((_, place) =>
              place < values.length - 1 || hasLegend
                ? (false as const)
                : ({ text: `${name}\n${labels[place] ?? ''}`, position: 'right' } as const),
            ),
          };
        }),
        ...marks.series,
      ],
      legend: topLegend(look, hasLegend),
      categoryAxis: categoryAxis(look),
      valueAxis: { gridlines: hasLegend, numberFormat, font: labelFont(look, look.colours.grey) },
    },
    fills: new Map(),
    helpers: new Set(marks.labelled.map((place) => chart.series.length + place)),
    labelEvery: labelEvery(chart.categories.length),
    plot: plotFrame(chart, look, hasLegend),
    labelsOnPaper: false,
  };
};
