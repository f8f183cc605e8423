import { labelOf } from '../../business-case/impact-of.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { fullEffectPeriod } from '../story-view/full-effect.ts';
import { defineExhibit, inMoney, label, scaleFor, unitName } from './define-exhibit.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';

export const benefitRanges = defineExhibit({
  id: 'benefit-ranges',
  answers: 'How large is each benefit a year, and how sure is it?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const charts = chartWordsOf(view);
    const words = charts.benefitRanges;
    const shown = businessCase.benefits
      .filter(isCounted)
      .flatMap((benefit) => {
        const figure = results.figures[`benefit.${benefit.id}.annual`];
        if (figure === undefined || figure.value === null) return [];
        return [
          {
            name: benefit.name,
            label: labelOf(benefit),
            id: figure.id,
            low: figure.low ?? figure.value,
            base: figure.value,
            high: figure.high ?? figure.value,
          },
        ];
      })
      .toSorted((a, b) => b.base - a.base);
    const [largest, next] = shown;
    // One bar compares nothing: its amount stands in the sentences.
    if (largest === undefined || next === undefined) return null;
    const period = fullEffectPeriod(view);
    const amount = formats.money(Math.abs(largest.base));
    const isAlone = next.base < largest.base;
    const scale = scaleFor(shown.flatMap(({ low, high }) => [low, high]));
    const series = (name: string, role: 'low' | 'base' | 'high') => ({
      name,
      role,
      values: shown.map((benefit) => benefit[role]),
      labels: shown.map((benefit) => label(view, benefit[role], scale)),
    });
    return {
      id: 'benefit-ranges',
      kind: 'interval',
      message:
        largest.base <= 0
          ? words.message.none
          : isAlone
            ? words.message.alone(largest.name, amount)
            : words.message.tied(amount),
      title: words.title(period, unitName(view, scale)),
      categories: shown.map((benefit) => benefit.label),
      ranges: shown.map(() => 'extremes' as const),
      series: [series(charts.low, 'low'), series(charts.base, 'base'), series(charts.high, 'high')],
      ...inMoney(view, scale),
      period: words.period(period),
      figures: shown.map(({ id }) => id),
    };
  },
});
