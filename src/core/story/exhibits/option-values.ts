import { optionResults } from '../../business-case/results/options.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { startUpper } from '../../data/letter-case.ts';
import { leadingOf, worthNames } from '../story-view/leading.ts';
import { chartWordsOf } from '../labels/chart-words-of.ts';
import { labelsOf } from '../labels/labels-of.ts';

export const optionValues = defineExhibit({
  id: 'option-values',
  answers: 'Which option leaves most?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const { isDiscounted, measure } = leadingOf(view);
    const { fullName } = worthNames(view);
    const { quoted } = labelsOf(view);
    const charts = chartWordsOf(view);
    const words = charts.optionValues;
    const all = optionResults(businessCase);
    const shown = all
      .filter(({ basis }) => basis !== 'missing')
      .map(({ name, netBenefit, netPresentValue }) => ({
        name,
        value: isDiscounted ? (netPresentValue ?? 0) : netBenefit,
      }));
    const [best, next] = shown.toSorted((a, b) => b.value - a.value);
    if (best === undefined || next === undefined || shown.every(({ value }) => value === 0)) return null;
    const values = shown.map(({ value }) => value);
    const isPartial = shown.length < all.length;
    const scale = scaleFor(values);
    const duration = formats.duration(results.months);
    return {
      id: 'option-values',
      kind: 'bar',
      message:
        best.value <= 0
          ? words.message.none(duration, isPartial)
          : best.value === next.value
            ? words.message.tied(formats.money(best.value), duration, isPartial)
            : words.message.best(quoted(best.name), formats.money(best.value), duration, isPartial),
      title: words.title(startUpper(fullName), duration, unitName(view, scale)),
      categories: shown.map(({ name }) => name),
      series: [moneySeries(view, scale, { name: startUpper(fullName), role: 'actual', values })],
      ...inMoney(view, scale),
      period: charts.over(duration),
      figures: [measure],
    };
  },
});
