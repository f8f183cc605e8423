import * as finance from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const discountedPaybackMonth = defineMeasure({
  id: 'discounted-payback-month',
  label: 'Discounted payback',
  unit: 'month',
  subject: 'settings',
  formula: 'payback on monthly flows, each discounted as its year is in the net present value',
  symbols: 'the last m with Σ N(m) ÷ (1 + r)^t = 0, t the year of m',
  convention:
    'Every month of a year is discounted as the year is, at its end or middle: there is a discounted payback exactly where the net present value is not negative.',
  isDiscounted: true,
  definedBy: 'Textbook definition',
  value: ({ net }, { rate, timing }) =>
    rate === null ? null : finance.discountedPaybackMonth(net, rate, timing),
  reason: (_, { months, rate, noRate }) =>
    rate === null ? noRate : `Discounted, it does not pay back within ${months} months.`,
});
