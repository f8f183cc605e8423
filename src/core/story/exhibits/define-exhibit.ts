import type { ChartSeries, ChartSpecification, SeriesRole } from '../../document/index.ts';
import type { CaseInNumbers, CaseInView } from '../story-view/case-in-view.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

/** What a chart is made from: it can be drawn before anything is simulated. */
type CaseOnChart = Omit<CaseInView, 'uncertainty'> & Partial<Pick<CaseInView, 'uncertainty'>>;

/** A chart that templates may place by name. It is made from the results; null when this case lacks what it shows. */
export interface Exhibit {
  id: string;
  /** The question that it answers, for the list of exhibits. */
  answers: string;
  chart: (view: CaseOnChart) => ChartSpecification | null;
}

export const defineExhibit = (exhibit: Exhibit): Exhibit => exhibit;

/** The step of an axis on which amounts of this size are read: units, thousands or millions. */
export const scaleFor = (values: readonly number[]): 1 | 1000 | 1000000 => {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (largest >= 10_000_000) return 1_000_000;
  return largest >= 10_000 ? 1000 : 1;
};

/** The unit as a chart's title names it: "£000", "GBP million". */
export const unitName = (view: CaseInNumbers, scale: 1 | 1000 | 1000000): string => {
  const symbol = view.formats.money(0, 'table').replaceAll(/[\d\s.,]/gu, '');
  const { thousand, million } = chartWordsOf(view);
  return { 1: symbol, 1000: thousand(symbol), 1000000: million(symbol) }[scale];
};

/** A value as it stands on a chart whose axis is divided by the scale. */
export const label = (view: CaseInNumbers, value: number, scale: 1 | 1000 | 1000000): string => {
  const shown = Number((value / scale).toFixed(scale === 1_000_000 ? 2 : 0));
  return view.formats.number(shown === 0 ? 0 : shown, 'table');
};

/** Where the numbers come from, for the line under a chart. */
export const modelSource = (view: CaseInNumbers): string => {
  const { startMonth } = view.businessCase.settings;
  return chartWordsOf(view).modelSource(startMonth === '' ? '' : view.formats.month(startMonth));
};

/** A series of amounts, each with its label. */
export const moneySeries = (
  view: CaseInNumbers,
  scale: 1 | 1000 | 1000000,
  { name, role, values }: { name: string; role: SeriesRole; values: number[] },
): ChartSeries => ({ name, role, values, labels: values.map((value) => label(view, value, scale)) });

/** What every chart of amounts of the case says, where it says nothing else. */
export const inMoney = (view: CaseInNumbers, scale: 1 | 1000 | 1000000) => ({
  unit: 'money' as const,
  currency: view.formats.currency,
  scale,
  reference: null,
  marks: [],
  source: modelSource(view),
});
