import * as finance from '../../../finance/index.ts';
import { defineMeasure, presentRatio } from './define-measure.ts';

export const benefitCostRatio = defineMeasure({
  id: 'benefit-cost-ratio',
  label: 'Benefit-cost ratio',
  unit: 'ratio',
  subject: 'settings',
  formula: 'present value of benefits ÷ present value of costs',
  symbols: 'PVB ÷ PVC',
  convention:
    'All costs stand under the line, people who are already paid as well. It says nothing about what is not valued.',
  isDiscounted: true,
  definedBy: 'HM Treasury, The Green Book',
  value: presentRatio(finance.benefitCostRatio),
  reason: (_, { rate, noRate }) => (rate === null ? noRate : 'There are no costs to compare with.'),
});
