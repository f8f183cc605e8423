import type { ChartData, ChartMark, PathEnd } from './chart-data.ts';
import { inLines, lettersIn, longestWord, nearWidth } from './text-lines.ts';
import { type Scale, scaleWithin, ticksOf } from './interval-scale.ts';

/** The size of a chart, and of its text: all in one unit. */
export interface ChartSize {
  width: number;
  height: number;
  size: number;
}

/** A line of text, as a multiple of its size. */
const ROW = 1.25;
/** The most that the names at the ends may take of the width. */
const WIDEST_NAMES = 0.24;

export interface CourseEnd extends PathEnd {
  /** The place of the series. */
  series: number;
  x: number;
}

export interface CourseName {
  series: number;
  lines: string[];
  x: number;
  y: number;
}

export interface CourseMark {
  mark: ChartMark;
  /** On the path, or on zero. */
  at: { x: number; y: number };
  /** Where its line begins, beside its words. */
  top: number;
  lines: string[];
  side: 'left' | 'right';
}

/**
 * Where everything of a course stands: months across and values up, as the data has them. Beyond the last month stand
 * the ranges of the ends and the names of the paths; above the highest value the words of the marks, each in rows of
 * its own, so that nothing is written on a line or on another word.
 */
export interface CourseBoard {
  /** The plot, in shares of the chart. */
  frame: { x: number; y: number; width: number; height: number };
  across: { last: number; to: number };
  up: { from: number; to: number };
  scale: Scale;
  /** Places of the categories that are named. */
  named: number[];
  ends: CourseEnd[];
  names: CourseName[];
  marks: CourseMark[];
  /** A row of text, in values. */
  row: number;
}

/** Every how many months one is named: as many as have room beside each other. */
const monthStep = (count: number, widest: number, width: number): number =>
  [1, 2, 3, 6, 12, 24, 36, 60, 120].find((step) => Math.ceil(count / step) * widest <= width) ?? count;

/** Heights moved apart as little as keeps each at its distance from its neighbours. */
const keptApart = (wanted: readonly { y: number; needs: number }[], from: number, to: number): number[] => {
  const order = wanted.map(({ y, needs }, index) => ({ y, needs, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let floor = from;
  for (const { y, needs, index } of order) {
    placed[index] = Math.max(y, floor + needs / 2);
    floor = (placed[index] ?? y) + needs / 2;
  }
  let ceiling = to;
  for (const { needs, index } of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling - needs / 2);
    ceiling = (placed[index] ?? 0) - needs / 2;
  }
  return placed;
};

const valueAt = (values: readonly number[], place: number): number => {
  const before = Math.min(Math.max(Math.floor(place), 0), values.length - 1);
  const [one, other] = [values[before] ?? 0, values[before + 1] ?? values[before] ?? 0];
  return one + (other - one) * (place - before);
};

/** As exactly as a file writes it: what stands on the edge of an axis must not lie beside it. */
const rounded = (value: number): number => Number(value.toPrecision(6));

export const courseBoard = (
  chart: ChartData,
  { width, height, size }: ChartSize,
  tick: (value: number, scale: Scale) => string,
): CourseBoard => {
  const { series, categories } = chart;
  const last = Math.max(1, categories.length - 1);
  const ends = (chart.ends ?? []).flatMap((end, index) => (end === null ? [] : [{ ...end, series: index }]));
  const values = [
    ...series.flatMap((one) => one.values),
    ...ends.flatMap(({ low, high }) => [low, high]),
  ].filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleWithin(least, most);
  const widestTick = Math.max(0, ...ticksOf(scale).map((value) => nearWidth(tick(value, scale), size)));
  const letters = Math.max(
    longestWord(series.map(({ name }) => name)),
    lettersIn(width * WIDEST_NAMES, size * 1.08),
  );
  const names = series.map(({ name, labels }) => [
    ...inLines(name, letters),
    ...(labels.at(-1) === undefined ? [] : [labels.at(-1) ?? '']),
  ]);
  const widestName = Math.max(0, ...names.flat().map((line) => nearWidth(line, size) * 1.08));
  const left = widestTick + size * 0.9;
  const right = widestName + size * 0.8;
  const top = size * 2.6;
  const below = size * 1.9;
  const marks = chart.marks.flatMap((mark) => ('category' in mark.at ? [{ mark, x: mark.at.category }] : []));
  const rowsOf = ({ label, note }: ChartMark): string[] => [label, ...(note === undefined ? [] : [note])];
  const markRows = marks.reduce((sum, { mark }) => sum + rowsOf(mark).length, 0);
  const endWidth = Math.max(
    size * 2.2,
    ...ends.flatMap(({ labels }) =>
      [labels.low, labels.high].map((text) => nearWidth(text, size) + size * 0.7),
    ),
  );
  const plotWidth = Math.max(size * 4, width - left - right);
  const plotHeight = Math.max(size * 4, height - top - below);
  const zone = ends.length === 0 ? size * 0.5 : endWidth * ends.length + size * 0.3;
  const [above, under] = [
    markRows * ROW * size + (ends.length === 0 ? 0 : ROW * size),
    ends.length === 0 ? 0 : ROW * size,
  ];
  const each = (most - least || 1) / Math.max(size * 3, plotHeight - above - under);
  const month = last / Math.max(size * 4, plotWidth - zone);
  const up = {
    from: rounded(least - under * each),
    to: rounded((most > least ? most : least + 1) + above * each),
  };
  const row = ROW * size * each;
  const path = series.find(({ role }) => role === 'base') ?? series[0];
  const across = { last, to: rounded(last + zone * month) };
  let rows = 0;
  const placedMarks = marks.map(({ mark, x }): CourseMark => {
    const lines = rowsOf(mark);
    const highest = up.to - rows * row;
    rows += lines.length;
    const isPayback = mark.role === 'payback';
    const longest = Math.max(...lines.map((line) => nearWidth(line, size))) * 1.05 + size;
    const fitsRight = x + longest * month <= across.to;
    return {
      mark,
      at: { x, y: isPayback ? 0 : valueAt(path?.values ?? [], x) },
      top: highest,
      lines,
      side: fitsRight || x < last / 2 ? 'right' : 'left',
    };
  });
  const apart = keptApart(
    series.map(({ values: own }, index) => ({
      y: own[last] ?? 0,
      needs: (names[index]?.length ?? 1) * ROW * size * each * 0.95,
    })),
    up.from,
    up.to,
  );
  const widestMonth = Math.max(0, ...categories.map((name) => nearWidth(name, size))) + size * 0.9;
  const step = monthStep(categories.length, widestMonth, plotWidth - zone);
  return {
    frame: { x: left / width, y: top / height, width: plotWidth / width, height: plotHeight / height },
    across,
    up,
    scale,
    named: categories.flatMap((_, index) => (index % step === 0 ? [index] : [])),
    ends: ends.map((end, index) => ({ ...end, x: last + (endWidth * (index + 0.55) + size * 0.2) * month })),
    names: series.map((_, index) => ({
      series: index,
      lines: names[index] ?? [],
      x: across.to,
      y: apart[index] ?? 0,
    })),
    marks: placedMarks,
    row,
  };
};
