import { defineMeasure } from './define-measure.ts';

export const returnOnInvestment = defineMeasure({
  id: 'return-on-investment',
  label: 'Return on investment',
  unit: 'share',
  subject: 'settings',
  shown: 'first',
  formula: '(present value of benefits − present value of costs) ÷ present value of costs',
  symbols: '(PVB − PVC) ÷ PVC',
  convention:
    'Discounted, and over all costs; other firms leave out one or the other and get much higher numbers.',
  isDiscounted: true,
  definedBy: 'Forrester, Total Economic Impact',
  value: ({ outcome }) => outcome.returnOnInvestment,
  reason: (_, { rate, noRate }) => (rate === null ? noRate : 'There are no costs to return on.'),
});
