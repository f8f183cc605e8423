import { chartWords } from './chart-words.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';

/** Where a path is lowest, when that is neither its start nor its end. */
const turnOf = (
  { categories, categoryWord, language }: ChartData,
  { values, labels }: ChartSeries,
): string => {
  const lowest = values.indexOf(Math.min(...values));
  const where = [categoryWord, categories[lowest]].filter((word) => word !== undefined).join(' ');
  return lowest > 0 && lowest < values.length - 1
    ? chartWords(language).lowest(labels[lowest] ?? '', where)
    : '';
};

/** Where each path starts, where it is lowest and where it ends; shorter words rather than fewer lines. */
export const pathsInWords = (chart: ChartData): string[][] => {
  const ends = ({ labels }: ChartSeries) => ({ from: labels[0] ?? '', to: labels.at(-1) ?? '' });
  const words = chartWords(chart.language);
  return [
    chart.series.map((series) => {
      const { from, to } = ends(series);
      return words.whole(series.name, from, turnOf(chart, series), to);
    }),
    chart.series.map((series) => {
      const { from, to } = ends(series);
      const turn = turnOf(chart, series);
      return `${words.short(series.name, from, to)}${turn === '' ? '' : `, ${turn}`}`;
    }),
    chart.series.map((series) => words.short(series.name, ends(series).from, ends(series).to)),
  ];
};

/** The same with how sure each end is. */
export const courseInWords = (chart: ChartData): string[][] => {
  const { endsBetween } = chartWords(chart.language);
  const sure = chart.series.map((_, index) => {
    const labels = chart.ends?.[index]?.labels;
    return labels === undefined ? '' : `, ${endsBetween(labels.low, labels.high)}`;
  });
  const paths = pathsInWords(chart);
  return [...paths.map((said) => said.map((words, index) => `${words}${sure[index] ?? ''}`)), ...paths];
};

const entryOf = ({ categories, series }: ChartData, index: number): string => {
  const labels = series.map(({ labels: said }) => said[index] ?? '').filter((said) => said !== '');
  const isOne = new Set(labels).size === 1;
  return `${categories[index] ?? ''} ${isOne ? (labels[0] ?? '') : labels.join(', ')}`;
};

const entries = (chart: ChartData, places: readonly number[]): string[] =>
  places.map((index) => entryOf(chart, index));

const places = ({ categories }: ChartData): number[] => categories.map((_, index) => index);

/** The first step, the largest cost, and the ends that they lead to: the ends are what it is about. */
export const waterfallInWords = (chart: ChartData): string[][] => {
  const costs = chart.series.find(({ role }) => role === 'decrease')?.values ?? [];
  const largest = costs.indexOf(Math.min(...costs));
  const totals = chart.series.find(({ role }) => role === 'total')?.labels ?? [];
  const ends = places(chart).filter((place) => (totals[place] ?? '') !== '');
  const cost = largest >= 0 && (costs[largest] ?? 0) < 0 ? [largest] : [];
  return [places(chart), [...new Set([0, ...cost, ...ends])], [...new Set([...cost, ...ends])], ends].map(
    (chosen) => entries(chart, chosen),
  );
};

/** The widest bars, each with both ends. */
export const tornadoInWords = (chart: ChartData): string[][] => {
  const [one, other] = chart.series;
  const width = (index: number): number => Math.abs((one?.values[index] ?? 0) - (other?.values[index] ?? 0));
  const widest = places(chart).toSorted((a, b) => width(b) - width(a));
  return [widest.length, 3, 2, 1].map((count) => entries(chart, widest.slice(0, count)));
};

/** Each range with its ends by name, and the lines beside it; fewer ranges rather than half of one. */
export const intervalInWords = (chart: ChartData): string[][] => {
  const { low, likely, high } = chartWords(chart.language).range;
  const label = (role: string, index: number): string =>
    chart.series.find((series) => series.role === role)?.labels[index] ?? '';
  const ranges = chart.categories.map((category, index) => {
    const [from, middle, to] = ['low', 'base', 'high'].map((role) => label(role, index));
    return from === to
      ? `${category} ${middle}`
      : `${category}: ${low} ${from}, ${likely} ${middle}, ${high} ${to}`;
  });
  const marks = chart.marks.map(({ label: words }) => words);
  return ranges.map((_, left) => [...ranges.slice(0, ranges.length - left), ...marks]);
};

/** Each dot by its number and name, with both its places; fewer where there is no room for all. */
export const plotInWords = (chart: ChartData): string[][] => {
  const dots = entries(chart, places(chart)).map(
    (words, index) => `${chart.plot?.dots[index]?.number ?? ''} ${words}`,
  );
  return dots.map((_, left) => dots.slice(0, dots.length - left));
};

/** As many as there is room for, in their order. */
export const listInWords = (chart: ChartData): string[][] => {
  const all = entries(chart, places(chart));
  return all.map((_, left) => all.slice(0, all.length - left));
};
