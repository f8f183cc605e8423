import * as finance from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const discountedPaybackMonth = defineMeasure({
  id: 'discounted-payback-month',
  label: 'Discounted payback',
  unit: 'month',
  formula: 'payback on monthly flows discounted by (1 + rate)^(month ÷ 12)',
  symbols: 'the last m with Σ N(m) ÷ (1 + r)^(m ÷ 12) = 0',
  convention: 'Each month is discounted by its own time, to its end.',
  isDiscounted: true,
  definedBy: 'Textbook definition',
  value: ({ net }, { rate }) => (rate === null ? null : finance.discountedPaybackMonth(net, rate)),
  reason: (_, { months, rate, noRate }) =>
    rate === null ? noRate : `Discounted, it does not pay back within ${months} months.`,
});
