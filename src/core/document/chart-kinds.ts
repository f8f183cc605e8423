import {
  courseInWords,
  intervalInWords,
  listInWords,
  pathsInWords,
  plotInWords,
  tornadoInWords,
  waterfallInWords,
} from './chart-in-words.ts';
import type { ChartData } from './chart-data.ts';
import { lettersIn, longestWord } from './text-lines.ts';

/** What whoever lays out, draws or tells a chart asks of its kind. */
interface ChartKindDefinition {
  /** Whether its bars lie under each other: everywhere, where names have no room, or never. */
  lies: 'always' | 'when-narrow' | 'never';
  /** Of bars that lie in the files: the points that one category takes. Others are as high as their place. */
  rowHeight: (chart: ChartData) => number;
  /** On a slide, in inches: what it needs at the least, and how much taller it looks well. */
  onSlide: (chart: ChartData) => { least: number; taller: number };
  /** The pixels that one category of lying bars takes in the app. */
  band: number;
  /** The part of each band that stays empty between two bars. */
  gap: number;
  /** Whether its categories are points of a path, and not things with a bar each. */
  isPath: boolean;
  /** Whether its series are the steps of one sum, and not told beside each other. */
  isSteps: boolean;
  /** What a legend above explains: the parts of each bar, its two sides, or nothing. */
  legend: 'parts' | 'sides' | 'none';
  /** Whether its series stand in the chart by their names; ranges have the names of their categories. */
  namesSeries: boolean;
  /** Its numbers for the text alternative, in wordings that grow shorter. */
  inWords: (chart: ChartData) => string[][];
}

/** A picture of any height from this one up; bars that lie have a line of text each. */
const LEAST_PICTURE = 2.4;
/** Two paths that stay apart under the words of two marks and over the numbers of two ends. */
const LEAST_COURSE = 3.2;
const ANY = 10;

const standing = () => ({ least: LEAST_PICTURE, taller: ANY });
const lying = ({ categories }: ChartData) => ({
  least: Math.max(LEAST_PICTURE, 1 + 0.32 * categories.length),
  taller: ANY,
});

/** A range has its numbers beside or above it, and of several under the one before it; a line across its words above them all; more room only draws them apart. */
const ranges = ({ categories, marks, sides }: ChartData) => ({
  least:
    0.8 +
    (sides === undefined ? 0 : 0.3) +
    (marks.length > 0 ? 0.35 : 0) +
    (categories.length > 2 || marks.length > 0 ? 0.6 : 0.5) * categories.length,
  taller: 1.1 * categories.length,
});

/** Each band of a plot has room for two lines of dots, beside its title, its axis and their names. */
const leastPlot = ({ plot }: ChartData): number =>
  Math.max(LEAST_PICTURE, 1.3 + 0.6 * (plot?.bands.length ?? 1));

const bars = {
  rowHeight: () => 30,
  onSlide: standing,
  band: 36,
  gap: 0.35,
  isPath: false,
  isSteps: false,
  legend: 'none',
  namesSeries: true,
  inWords: listInWords,
} as const;

const definitions = {
  column: { ...bars, lies: 'never' },
  bar: {
    ...bars,
    lies: 'always',
    onSlide: lying,
    rowHeight: ({ series }) => 16 + 12 * series.length,
  },
  'stacked-bar': { ...bars, lies: 'always', onSlide: lying, legend: 'parts' },
  line: { ...bars, lies: 'never', gap: 0, isPath: true, inWords: pathsInWords },
  course: {
    ...bars,
    lies: 'never',
    onSlide: () => ({ least: LEAST_COURSE, taller: ANY }),
    gap: 0,
    isPath: true,
    inWords: courseInWords,
  },
  interval: {
    ...bars,
    lies: 'always',
    rowHeight: () => 52,
    onSlide: ranges,
    band: 56,
    gap: 0.3,
    namesSeries: false,
    inWords: intervalInWords,
  },
  waterfall: {
    ...bars,
    rowHeight: () => 22,
    lies: 'when-narrow',
    gap: 0.25,
    isSteps: true,
    inWords: waterfallInWords,
  },
  plot: {
    ...bars,
    lies: 'never',
    onSlide: (chart) => ({ least: leastPlot(chart), taller: ANY }),
    gap: 0,
    namesSeries: false,
    inWords: plotInWords,
  },
  tornado: {
    ...bars,
    lies: 'always',
    onSlide: lying,
    gap: 0.3,
    legend: 'sides',
    inWords: tornadoInWords,
  },
} satisfies Record<string, ChartKindDefinition>;

export type ChartKind = keyof typeof definitions;

/**
 * The kinds, by message: `column` compares few things over time, `bar` compares named things, `stacked-bar` shows shares
 * of a whole, `interval` shows how sure a value is, beside the line at which one stops, `line` shows a path, `course` shows
 * paths with how sure their ends are, `waterfall`
 * shows how a total is made (series increase, decrease, total; the steps are differences), `tornado` shows what moves a
 * result (series low and high, as results, around `reference`), `plot` places things on two ordered axes, numbered as in
 * the list beside it.
 */
export const chartKinds: Readonly<Record<ChartKind, ChartKindDefinition>> = definitions;

/** Of the width of a chart, what its columns have for themselves. */
const FOR_COLUMNS = 0.96;

/**
 * Whether the bars of a chart lie under each other at a width, in the unit of its text: always, or because a word of a
 * name would not stand under its column.
 */
export const liesAt = (chart: ChartData & { kind: ChartKind }, width: number, size: number): boolean => {
  const { lies } = chartKinds[chart.kind];
  if (lies !== 'when-narrow') return lies === 'always';
  const each = (width * FOR_COLUMNS) / Math.max(1, chart.categories.length);
  return longestWord(chart.categories) > lettersIn(each, size);
};

/** The points that lying bars take under each other in a file of so wide a column of text; none where the bars stand. */
export const heightOfRows = (
  chart: ChartData & { kind: ChartKind },
  width = Number.POSITIVE_INFINITY,
  size = 9,
): number =>
  liesAt(chart, width, size) ? chartKinds[chart.kind].rowHeight(chart) * chart.categories.length : 0;
