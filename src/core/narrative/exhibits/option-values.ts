import { optionResults } from '../../business-case/results/options.ts';
import { defineExhibit, inMoney, moneySeries, scaleFor, unitName } from './define-exhibit.ts';
import { quoted } from '../../data/quoted.ts';

export const optionValues = defineExhibit({
  id: 'option-values',
  answers: 'Which option leaves most?',
  chart: (view) => {
    const { businessCase, results, formats } = view;
    const shown = optionResults(businessCase).filter(({ basis }) => basis !== 'missing');
    const [best] = shown.toSorted((a, b) => b.netBenefit - a.netBenefit);
    if (best === undefined || shown.length < 2 || shown.every(({ netBenefit }) => netBenefit === 0))
      return null;
    const values = shown.map(({ netBenefit }) => netBenefit);
    const scale = scaleFor(values);
    const duration = formats.duration(results.months);
    return {
      id: 'option-values',
      kind: 'bar',
      message:
        best.netBenefit > 0
          ? `${quoted(best.name)} leaves most: ${formats.money(best.netBenefit)} over ${duration}.`
          : `No option leaves a net benefit over ${duration}.`,
      title: `Net benefit of each option over ${duration}, ${unitName(view, scale)}`,
      categories: shown.map(({ name }) => name),
      series: [moneySeries(view, scale, { name: 'Net benefit', role: 'actual', values })],
      ...inMoney(view, scale),
      period: `over ${duration}`,
      figures: ['net-benefit'],
    };
  },
});
