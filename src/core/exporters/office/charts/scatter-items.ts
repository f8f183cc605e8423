import type { ScatterChartSeries } from 'docx/charts';
import type { ThemeTone } from './chart-colours.ts';
import { type ChartLook, labelFont } from './drawn-chart.ts';

export interface Point {
  x: number;
  y: number;
}

/** What is drawn behind what: tones, then lines, then dots and words. */
export type Layer = 'ground' | 'line' | 'dot';

/** A thing on a scatter chart: a series of its own, so that it can be chosen and changed. */
export interface ScatterItem {
  layer: Layer;
  series: ScatterChartSeries;
  /** It carries a text only. */
  isHelper?: true;
}

type Dash = 'dash' | 'shortDot';

export const lineItem = (
  name: string,
  points: readonly Point[],
  tone: ThemeTone,
  width: number,
  dash?: Dash,
): ScatterItem => ({
  layer: 'line',
  series: {
    name,
    points,
    color: tone.colour,
    markers: false,
    dataLabels: false,
    line: { color: tone.colour, width, ...(dash !== undefined && { dash }) },
  },
});

export interface DotLook {
  shape: 'circle' | 'diamond';
  /** Points. */
  size: number;
  tone: ThemeTone;
  isHollow: boolean;
  /** What stands in the dot. */
  text?: { words: string; tone: ThemeTone; size: number };
}

/** Points of the edge of a ring. */
const EDGE = 2.25;

const markItem = (
  name: string,
  at: Point,
  { shape, text }: DotLook,
  size: number,
  tone: ThemeTone,
): ScatterItem => ({
  layer: 'dot',
  series: {
    name,
    points: [at],
    color: tone.colour,
    markers: { shape, size },
    ...(text === undefined
      ? { dataLabels: false }
      : {
          dataLabels: {
            value: true,
            position: 'center',
            font: { size: text.size, color: text.tone.colour, bold: true },
          },
          pointLabels: [{ text: text.words, position: 'center' }],
        }),
  },
});

/** A dot, or a ring: a dot in the colour of the page on a larger one, which every program draws. */
export const dotItems = (name: string, at: Point, dot: DotLook, paper: ThemeTone): ScatterItem[] => {
  if (!dot.isHollow) return [markItem(name, at, dot, dot.size, dot.tone)];
  const { text: _text, ...edge } = dot;
  const inner = Math.max(2, Math.round(dot.size - 2 * EDGE));
  return [markItem(name, at, edge, dot.size, dot.tone), markItem(name, at, dot, inner, paper)];
};

/** Text beside a place, carried by a point without a mark. */
export const labelItem = (
  name: string,
  at: Point,
  text: string,
  position: 'left' | 'right' | 'above' | 'below' | 'center',
  look: ChartLook,
  tone: ThemeTone,
  bold = false,
): ScatterItem => ({
  layer: 'dot',
  series: {
    name,
    points: [at],
    color: tone.colour,
    markers: false,
    dataLabels: { value: true, position, font: { ...labelFont(look, tone), bold } },
    pointLabels: [{ text, position }],
  },
  isHelper: true,
});

/**
 * A tone behind a part of the plot: a line as thick as the part is high, which grows with the chart to the side. A line,
 * because a scatter chart has no areas.
 */
export const groundItem = (
  name: string,
  { from, to, y }: { from: number; to: number; y: number },
  points: number,
  tone: ThemeTone,
): ScatterItem => ({
  ...lineItem(
    name,
    [
      { x: from, y },
      { x: to, y },
    ],
    tone,
    Math.min(1584, Math.max(1, points)),
  ),
  layer: 'ground',
});

/** The numbers of an axis, as text under it. */
export const tickItems = (
  ticks: readonly { value: number; text: string }[],
  place: (value: number) => Point,
  position: 'below' | 'left',
  look: ChartLook,
): ScatterItem[] =>
  ticks.map(({ value, text }) => labelItem(text, place(value), text, position, look, look.colours.grey));
