import { type ScaleBand, scaleBand } from 'd3-scale';
import { type ChartSpecification, type SeriesRole, chartKinds, liesAt } from '../../core/document/index.ts';

/** The colours of the place that the chart stands in: a slide's theme, the paper's, or the app's. */
export interface ChartColours {
  ink: string;
  accent: string;
  adverse: string;
  grey: string;
  pale: string;
  /** Of words inside a bar; white where nothing else is said. */
  inside?: string;
  /** Behind a part of the drawing: quiet, and where one loses. */
  panel?: string;
  losing?: string;
  /** Of words on the adverse colour. */
  onAdverse?: string;
}

export interface ChartProps {
  chart: ChartSpecification;
  colours: ChartColours;
  width: number;
  height: number;
  /** Of the labels, in the units of the drawing. */
  size: number;
  /** The language of the document, for the numbers on an axis. */
  locale: string;
  /** On a screen of the app, where the caption stands outside and a range between two lines is shaded. */
  bare?: boolean;
}

/** The room that a chart leaves for its title, its labels and its legend. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether the categories stand under each other. */
export const isLying = ({ chart, width, size }: Pick<ChartProps, 'chart' | 'width' | 'size'>): boolean =>
  liesAt(chart, width, size);

/** How wide a text is, near enough to keep room for it. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.52;

/** A category name in at most three lines that fit a width; what still does not fit ends in an ellipsis. */
export const wrappedName = (name: string, width: number, size: number): string[] => {
  if (widthOf(name, size) <= width) return [name];
  const words = name.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2] ?? ''} …`];
};

export const hasLegend = ({ chart }: Pick<ChartProps, 'chart'>): boolean =>
  chart.series.length > 1 && chartKinds[chart.kind].legend !== 'none';

/** The room at the right of a line chart for the names of its lines. */
export const endNamesWidth = ({ chart, width, size }: ChartProps): number =>
  Math.min(
    width * 0.26,
    Math.max(size * 4, ...chart.series.map(({ name }) => widthOf(name, size * 1.08))) + size,
  );

/** Under standing columns, as many lines as the longest name takes; under a line, one of ticks. */
const namesBelow = ({ chart, width, size }: ChartProps): number => {
  if (chartKinds[chart.kind].isPath) return 1;
  const each = (width - size * 2.4) / Math.max(1, chart.categories.length);
  return Math.max(1, ...chart.categories.map((name) => wrappedName(name, each, size).length));
};

/** A part that nobody claims is pale; the others follow the colours of the place. */
export const stackedFill = (role: SeriesRole, index: number, colours: ChartColours): string =>
  role === 'plan'
    ? colours.pale
    : ([colours.accent, colours.grey, colours.adverse][index % 3] ?? colours.accent);

interface LegendItem {
  name: string;
  x: number;
  row: number;
}

/** The names of the series beside each other, in as many rows as they need. */
export const legendOf = (props: ChartProps): LegendItem[] => {
  if (!hasLegend(props)) return [];
  const { chart, width, size, bare } = props;
  const start = bare === true ? 0 : width * 0.2;
  let [x, row] = [start, 0];
  return chart.series.map(({ name }) => {
    const needed = widthOf(name, size * 0.9) + size * 2.2;
    if (x > start && x + needed > width) [x, row] = [start, row + 1];
    const item = { name, x, row };
    x += needed;
    return item;
  });
};

const legendRows = (props: ChartProps): number => 1 + Math.max(-1, ...legendOf(props).map(({ row }) => row));

export const plotOf = (props: ChartProps): Plot => {
  const { chart, width, height, size, bare } = props;
  const { isPath } = chartKinds[chart.kind];
  const lying = isLying(props);
  const names = Math.max(0, ...chart.categories.map((name) => widthOf(name, size)));
  const title = bare === true ? 0.6 : 3;
  const beside = isPath ? endNamesWidth(props) : size * (lying ? 3.6 : 1.2);
  const groups = chart.groups === undefined ? 0 : 1.9;
  const below = lying ? (bare === true ? 0.4 : 1.6) : 0.9 + namesBelow(props) * 1.15 + groups;
  return {
    left: lying ? Math.min(names + 12, width * 0.4) : size * 1.2,
    right: width - beside,
    top:
      size *
      (title + legendRows(props) * 1.5 + (hasLegend(props) ? 0.3 : 0) + (isPath && bare === true ? 0.8 : 0)),
    bottom: height - size * below,
  };
};

/** Where a chart draws, and where each category has its band along the side that the categories stand on. */
export interface Frame {
  plot: Plot;
  bands: ScaleBand<number>;
}

export const frameOf = (props: ChartProps): Frame => {
  const { chart } = props;
  const plot = plotOf(props);
  const bands = scaleBand(
    chart.categories.map((_, index) => index),
    isLying(props) ? [plot.top, plot.bottom] : [plot.left, plot.right],
  ).padding(chartKinds[chart.kind].gap);
  return { plot, bands };
};
