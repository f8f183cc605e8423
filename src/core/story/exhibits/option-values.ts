import { optionResults } from '../../business-case/results/options.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { startUpper } from '../../data/letter-case.ts';
import { quoted } from '../../data/quoted.ts';
import { leadingOf } from '../story-view/leading.ts';

export const optionValues = defineExhibit({
  id: 'option-values',
  answers: 'Which option leaves most?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const { isDiscounted, fullName, measure } = leadingOf(view);
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
    const among = shown.length < all.length ? ' of the options that have numbers' : '';
    const scale = scaleFor(values);
    const duration = formats.duration(results.months);
    return {
      id: 'option-values',
      kind: 'bar',
      message:
        best.value <= 0
          ? `No option leaves anything over ${duration}${among === '' ? '' : `,${among}`}.`
          : best.value === next.value
            ? `No option leaves more than ${formats.money(best.value)} over ${duration}${among === '' ? '' : `,${among}`}.`
            : `${quoted(best.name)} leaves most${among}: ${formats.money(best.value)} over ${duration}.`,
      title: `${startUpper(fullName)}, of each option over ${duration}, ${unitName(view, scale)}`,
      categories: shown.map(({ name }) => name),
      series: [moneySeries(view, scale, { name: startUpper(fullName), role: 'actual', values })],
      ...inMoney(view, scale),
      period: `over ${duration}`,
      figures: [measure],
    };
  },
});
