import { defineMeasure } from './define-measure.ts';

export const netPresentValue = defineMeasure({
  id: 'net-present-value',
  label: 'Net present value',
  unit: 'money',
  subject: 'settings',
  shown: 'first',
  belowZero: 'a negative net present value of',
  formula: 'Σ net flow of year t ÷ (1 + rate)^t, year 0 not discounted',
  symbols: 'Σ (B(t) − C(t)) ÷ (1 + r)^t',
  convention:
    'Year 0 is not discounted, later years at their end or middle as the settings say. Excel’s NPV() discounts its first cell.',
  isDiscounted: true,
  isOrdered: true,
  definedBy: 'HM Treasury, The Green Book; Forrester, Total Economic Impact',
  value: ({ outcome }) => outcome.netPresentValue,
  reason: (_, { noRate }) => noRate,
});
