import type { ChartRunOptions } from 'docx/charts';
import type { ChartSpecification } from '../../../document/index.ts';
import { chartFrame, type ChartLook, type DrawnChart, type InnerFrame } from './drawn-chart.ts';
import type { Layer, ScatterItem } from './scatter-items.ts';

const layers: readonly Layer[] = ['ground', 'line', 'dot'];

type ScatterAxis = Extract<ChartRunOptions, { type: 'scatter' }>['xAxis'];

/** An axis that only holds what is drawn: no line, and no numbers. */
export const hiddenAxis = (minimum: number, maximum: number): ScatterAxis => ({
  visible: false,
  gridlines: false,
  minimum,
  maximum,
});

/** An axis whose line is drawn and whose numbers are not: they stand as text, in the language of the document. */
export const lineAxis = (
  { from, to, step }: { from: number; to: number; step: number },
  title?: NonNullable<ScatterAxis>['title'],
): ScatterAxis => ({
  gridlines: false,
  numberFormat: ';;;',
  minimum: from,
  maximum: to,
  interval: step,
  ...(title !== undefined && { title }),
});

interface ScatterPlot {
  items: readonly ScatterItem[];
  frame: InnerFrame;
  across: ScatterAxis;
  up: ScatterAxis;
  /** Below the title. */
  notes?: string[];
}

/** One native scatter chart of all items, the lowest layer first, so that each can be chosen and changed. */
export const scatterChart = (
  chart: ChartSpecification,
  look: ChartLook,
  { items, frame, across, up, notes = [] }: ScatterPlot,
): DrawnChart => {
  const order = layers.flatMap((layer) => items.filter((item) => item.layer === layer));
  return {
    run: {
      ...chartFrame(chart, look, notes),
      type: 'scatter',
      series: order.map(({ series }) => series),
      lines: 'straight',
      markers: false,
      legend: false,
      ...(across !== undefined && { xAxis: across }),
      ...(up !== undefined && { yAxis: up }),
    },
    fills: new Map(),
    helpers: new Set(order.flatMap(({ isHelper }, place) => (isHelper === true ? [place] : []))),
    labelEvery: 1,
    plot: frame,
    labelsOnPaper: false,
    labelsUnbroken: true,
  };
};

/** An average letter of Arial, as a share of its size. */
export const LETTER = 0.56;
const WIDEST_NAMES = 0.3;

/** What names of rows take at the left of a chart, as a share of its width. */
export const roomForNames = (names: readonly string[], { fontSize, width }: ChartLook): number =>
  Math.min(
    WIDEST_NAMES,
    ((Math.max(0, ...names.map(({ length }) => length)) + 2) * fontSize * LETTER) / width,
  );
