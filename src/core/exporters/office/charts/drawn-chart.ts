import type { ChartFont, ChartRunOptions } from 'docx/charts';
import { type ChartSeries, type ChartSpecification, chartAlternative } from '../../../document/index.ts';
import type { ChartColours, ThemeTone } from './chart-colours.ts';

export interface ChartLook {
  language: string;
  colours: ChartColours;
  /** Points; of the labels. The title is one point larger. */
  fontSize: number;
  /** Points. Office draws the chart in the frame it is given; the size decides what has room. */
  width: number;
  height: number;
  /** Without title, names and legend: its rows stand beside words that say them. */
  isBare?: boolean;
}

/** How a bar or line is filled, beyond what the chart library offers. */
export type SeriesFill =
  | { kind: 'none' }
  | { kind: 'outline'; tone: ThemeTone }
  /** Filled, with a border in the colour of the page: pieces of one bar stay apart. */
  | { kind: 'bordered'; tone: ThemeTone; border: ThemeTone }
  | { kind: 'hatched'; tone: ThemeTone };

/** A frame inside the chart, in shares of its width and height. */
export interface InnerFrame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A chart as the library draws it, and what is mended afterwards. Series are counted from 0. */
export interface DrawnChart {
  run: ChartRunOptions;
  fills: Map<number, SeriesFill>;
  /** Series that carry other series or labels; the legend does not name them. */
  helpers: Set<number>;
  /** Every how many categories one is named on the axis. */
  labelEvery: number;
  plot: InnerFrame | null;
  /** False where the names of categories stand as labels, and not on the axis. */
  isAxisNamed?: false;
  /** Labels stand on a piece of the page, where lines of the chart run behind them. */
  labelsOnPaper: boolean;
  /** Labels keep to one line, as wide as they are. */
  labelsUnbroken?: boolean;
}

export type ChartDrawer = (chart: ChartSpecification, look: ChartLook) => DrawnChart;

export const labelFont = ({ fontSize }: ChartLook, tone: ThemeTone): ChartFont => ({
  size: fontSize,
  color: tone.colour,
});

/** What all charts share. The area is clear, so that the page or the slide shows through. */
export const chartFrame = (chart: ChartSpecification, look: ChartLook, notes: string[] = []) => ({
  ...(look.isBare !== true && {
    title: {
      text: [chart.title, ...notes].join('\n'),
      font: { ...labelFont(look, look.colours.ink), size: look.fontSize + 1, bold: true },
    },
  }),
  chartArea: { fill: 'none', border: 'none' } as const,
  transformation: { width: Math.round(look.width / 0.75), height: Math.round(look.height / 0.75) },
  altText: { name: chart.title, description: chartAlternative(chart) },
  categories: chart.categories,
});

export const topLegend = (look: ChartLook, shown: boolean) =>
  shown ? ({ position: 'top', font: labelFont(look, look.colours.ink) } as const) : false;

/** An axis of names in quiet grey. */
export const categoryAxis = (look: ChartLook) => ({
  gridlines: false,
  font: labelFont(look, look.colours.grey),
});

/** No axis of values: every bar says its own. */
export const noValueAxis = { visible: false, gridlines: false } as const;

/**
 * The values of a series as a reader sees them elsewhere, each as a text of its own: a number with a format is written in
 * the language of the program that opens the file, and not of the document.
 */
export const saidLabels = <Position extends string>({ labels }: ChartSeries, position: Position) =>
  labels.map((text) => (text === '' ? (false as const) : { text, position }));
