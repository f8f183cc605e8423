import { languageOf } from '../../data/language-of.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { britishCharts, type ChartWords } from './en-GB/charts.ts';

const loaded = new Map<string, ChartWords>([['en', britishCharts]]);

export const keepChartWords = (language: string, words: ChartWords): void => {
  loaded.set(language, words);
};

/** The words of charts in the language that a view speaks: apart from its labels, since a screen without a chart needs none. */
export const chartWordsOf = ({ formats }: Pick<CaseInNumbers, 'formats'>): ChartWords =>
  loaded.get(languageOf(formats.language)) ?? britishCharts;
