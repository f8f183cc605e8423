import { defineMeasure, presentValue } from './define-measure.ts';

export const presentValueOfBenefits = defineMeasure({
  id: 'present-value-of-benefits',
  label: 'Present value of benefits',
  unit: 'money',
  subject: 'benefits',
  needs: ['benefits'],
  formula: 'Σ benefits of year t ÷ (1 + rate)^t, year 0 not discounted',
  symbols: 'PVB = Σ B(t) ÷ (1 + r)^t',
  convention:
    'Year 0 is not discounted, later years at their end or middle as the settings say. Excel’s NPV() discounts its first cell.',
  isDiscounted: true,
  definedBy: 'HM Treasury, The Green Book; Forrester, Total Economic Impact',
  value: ({ benefits }, context) => presentValue(benefits, context),
  reason: (_, { noRate }) => noRate,
});
