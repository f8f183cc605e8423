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

/** What each option brings and what it costs, as two bars; null unless both are known of every option. */
export const optionBars = defineExhibit({
  id: 'option-bars',
  answers: 'What does each option bring, and what does it cost?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const { isDiscounted, measure } = leadingOf(view);
    const charts = chartWordsOf(view);
    const words = charts.optionValues;
    const shown = optionResults(businessCase).map((option) => ({
      name: option.name,
      isKnown: option.basis !== 'missing',
      benefit: (isDiscounted ? option.presentBenefit : option.benefit) ?? 0,
      cost: (isDiscounted ? option.presentCost : option.cost) ?? 0,
    }));
    if (shown.length < 2 || shown.some(({ isKnown }) => !isKnown)) return null;
    const all = shown.flatMap(({ benefit, cost }) => [benefit, cost]);
    if (all.every((value) => value === 0)) return null;
    const scale = scaleFor(all);
    const duration = formats.duration(results.months);
    return {
      id: 'option-bars',
      kind: 'bar',
      message: optionValues.chart(view)?.message ?? words.bars(duration),
      title: words.barsTitle(duration, unitName(view, scale), isDiscounted),
      categories: shown.map(({ name }) => name),
      series: [
        moneySeries(view, scale, {
          name: words.benefit,
          role: 'increase',
          values: shown.map(({ benefit }) => benefit),
        }),
        moneySeries(view, scale, {
          name: words.cost,
          role: 'decrease',
          values: shown.map(({ cost }) => cost),
        }),
      ],
      ...inMoney(view, scale),
      period: charts.over(duration),
      figures: [measure],
    };
  },
});
