import { startUpper } from '../../data/letter-case.ts';
import { defineExhibit } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

export const goalGap = defineExhibit({
  id: 'goal-gap',
  answers: 'How far are we from the goal that the board set?',
  chart: (view) => {
    const { businessCase, formats } = view;
    const charts = chartWordsOf(view);
    const words = charts.goalGap;
    const { now, target, measure: named, source } = businessCase.situation.goal;
    if (now === undefined || target === undefined) return null;
    const measure = named === '' ? words.measure : named;
    const values = [now, target];
    return {
      id: 'goal-gap',
      kind: 'column',
      message: words.message(formats.number(target), formats.number(now)),
      title: words.title(startUpper(measure)),
      categories: words.categories,
      compared: [0],
      series: [
        { name: measure, role: 'actual', values, labels: values.map((value) => formats.number(value)) },
      ],
      unit: 'count',
      currency: null,
      scale: values.every((value) => value < 100_000) ? 1 : 1000,
      reference: null,
      marks: [],
      period: words.period,
      source: charts.source(source === '' ? words.goalOfCase : source),
      figures: [],
    };
  },
});
