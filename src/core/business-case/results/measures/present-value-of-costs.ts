import { defineMeasure, presentValue } from './define-measure.ts';

export const presentValueOfCosts = defineMeasure({
  id: 'present-value-of-costs',
  label: 'Present value of costs',
  unit: 'money',
  subject: 'costs',
  needs: ['costs'],
  partsOver: 'costs',
  formula: 'Σ costs of year t ÷ (1 + rate)^t, year 0 not discounted',
  symbols: 'PVC = Σ C(t) ÷ (1 + r)^t',
  convention:
    'Year 0 is not discounted, later years at their end or middle as the settings say. Excel’s NPV() discounts its first cell.',
  isDiscounted: true,
  definedBy: 'HM Treasury, The Green Book; Forrester, Total Economic Impact',
  value: ({ costs }, context) => presentValue(costs, context),
  reason: (_, { noRate }) => noRate,
});
