import { labelOf } from '../../business-case/impact-of.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { fullEffectPeriod } from '../story-view/full-effect.ts';
import { defineExhibit, inMoney, label, scaleFor, unitName } from './define-exhibit.ts';

export const benefitRanges = defineExhibit({
  id: 'benefit-ranges',
  answers: 'How large is each benefit a year, and how sure is it?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
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
    if (largest === undefined) return null;
    const period = fullEffectPeriod(view);
    const amount = formats.money(Math.abs(largest.base));
    const isAlone = next === undefined || next.base < largest.base;
    const scale = scaleFor(shown.flatMap(({ low, high }) => [low, high]));
    const series = (name: string, role: 'low' | 'base' | 'high') => ({
      name,
      role,
      values: shown.map((benefit) => benefit[role]),
      labels: shown.map((benefit) => label(view, benefit[role], scale)),
    });
    return {
      id: 'benefit-ranges',
      kind: 'range-bar',
      message:
        largest.base <= 0
          ? 'No benefit brings anything in a year.'
          : isAlone
            ? `${largest.name} is the largest benefit, ${amount} a year.`
            : `No benefit is larger than ${amount} a year.`,
      title: `Benefits ${period}, ${unitName(view, scale)}: low, base and high`,
      categories: shown.map((benefit) => benefit.label),
      series: [series('Low', 'low'), series('Base', 'base'), series('High', 'high')],
      ...inMoney(view, scale),
      period: `a year at full effect, ${period}`,
      figures: shown.map(({ id }) => id),
    };
  },
});
