import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type ChartProps, plotOf, widthOf } from './chart-drawing.ts';

export interface LineScales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  ticks: number[];
  /** A tick as the axis names it. */
  tickLabel: (value: number) => string;
}

/** Where the points of a line stand. The names of the ticks take the room at the left that they need. */
export const lineScales = (props: ChartProps): LineScales => {
  const { chart, size, locale } = props;
  const plot = plotOf(props);
  const values = chart.series.flatMap((series) => series.values);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [plot.bottom, plot.top + size],
  ).nice();
  const ticks = y.ticks(5);
  const tickLabel = (value: number): string =>
    new Intl.NumberFormat(locale).format(value / chart.scale).replace('-', '−');
  const left = size * 0.8 + Math.max(...ticks.map((tick) => widthOf(tickLabel(tick), size)));
  return { x: scaleLinear([0, chart.categories.length - 1], [left, plot.right]), y, left, ticks, tickLabel };
};

/** The same heights, moved apart as little as keeps this distance between neighbours. */
export const keptApart = (heights: readonly number[], distance: number): number[] => {
  const order = heights.map((height, index) => ({ height, index })).toSorted((a, b) => a.height - b.height);
  const placed = heights.map(() => 0);
  let last = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    last = Math.max(height, last + distance);
    placed[index] = last;
  }
  return placed;
};
