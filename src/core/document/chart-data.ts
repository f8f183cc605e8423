/**
 * What a series stands for; every renderer gives one role one look (actual solid, plan outlined, forecast hatched). A
 * step of a waterfall that is time or cost avoided, and no money, is `outlined`.
 */
export type SeriesRole =
  | 'actual'
  | 'plan'
  | 'forecast'
  | 'low'
  | 'base'
  | 'high'
  | 'p10'
  | 'p90'
  | 'increase'
  | 'outlined'
  | 'decrease'
  | 'total';

export interface ChartSeries {
  name: string;
  role: SeriesRole;
  /** One value a category, in the unit of the chart, not scaled and not rounded. */
  values: number[];
  /** The same values as a reader sees them, for labels and for the text alternative. */
  labels: string[];
}

/** What a range means, which decides how it is drawn: one drawing for one meaning. */
export type RangeMeaning = 'p10-p90' | 'extremes' | 'test-interval';

/** A line across the chart that a reader should notice: break-even, payback, a target. */
export interface ChartMark {
  label: string;
  /** What to know with it, in a second line. */
  note?: string;
  /** Below a `stop` the work ends, and it is drawn as the adverse line; others stand back. */
  role?: 'stop' | 'break-even' | 'payback' | 'gate';
  /** A place between categories, counted from 0, or a value on the value axis. */
  at: { category: number } | { value: number };
}

/** What is said of the two sides of the line at which one stops. */
export interface StopSides {
  /** The side on which one stops: below the line for what is to rise, above it for what is to fall. */
  losing: 'below' | 'above';
  /** In wordings that grow shorter. */
  stops: string[];
  goesOn: string[];
}

/** How sure the end of a path is: its extremes, and where they are known the values that 1 in 10 lie below and above. */
export interface PathEnd {
  low: number;
  high: number;
  p10: number | null;
  p90: number | null;
  labels: { low: string; high: string };
}

/** Categories that belong together, named under them: money, and what is none. */
export interface CategoryGroup {
  name: string;
  /** Places of its first and its last category. */
  from: number;
  to: number;
}

/** A place on a plot: a value across, and a band, counted from 0, the lowest. */
export interface PlotPlace {
  across: number;
  band: number;
}

export interface PlotDot {
  /** The number of the same thing in the list beside the plot. */
  number: string;
  at: PlotPlace;
  /** Where it stands once something has been done; null where that is not known. */
  after: PlotPlace | null;
}

/** Things on two ordered axes, numbered as in the list beside them: values across, bands upwards. */
export interface PlotData {
  across: string;
  up: string;
  /** What filled and outlined dots are; empty where all are filled. */
  key: string;
  /** From the lowest to the highest. */
  bands: string[];
  /** One for each category. */
  dots: PlotDot[];
}

/** What a chart of any kind says. */
export interface ChartData {
  id: string;
  /** The language of its words; English where it is not said. */
  language?: string;
  /** One sentence: what the reader should see. It opens the text alternative. */
  message: string;
  /** Measure, unit and period: "Benefits a year at full effect, £000". */
  title: string;
  categories: string[];
  /** What a category is, where its name alone does not say it: "month" for "month 19". */
  categoryWord?: string;
  /** Of a long path: every how many categories a table of it lists one. The chart shows all. */
  listEvery?: number;
  /** Places of categories that are there to be compared with: they stand back in grey. */
  compared?: number[];
  /** Of an interval chart, for each category: what lies between its low and its high. */
  ranges?: RangeMeaning[];
  /** Places of categories that are time and no money, or a plan: their point is hollow. */
  hollow?: number[];
  /** Of a waterfall: which of its steps belong together. */
  groups?: CategoryGroup[];
  /** Of a course: for each series how sure its end is; null where nothing is known but the path. */
  ends?: (PathEnd | null)[];
  /** Of an interval chart with a stop line: its two sides. */
  sides?: StopSides;
  /** Of a plot: its axes, and the dot of each category. */
  plot?: PlotData;
  series: ChartSeries[];
  unit: 'money' | 'share' | 'count';
  /** An ISO 4217 code when the unit is money. */
  currency: string | null;
  /** What the numbers on the axis are divided by: 1, 1,000 or 1,000,000. */
  scale: 1 | 1000 | 1000000;
  /** The value around which a tornado opens; null elsewhere. */
  reference: number | null;
  marks: ChartMark[];
  period: string;
  /** Where the data comes from, as a reader should see it under the chart. */
  source: string;
  /** Ids of the figures that the chart shows. */
  figures: string[];
}
