import { defineMeasure } from './define-measure.ts';

export const netBenefit = defineMeasure({
  id: 'net-benefit',
  label: 'Net benefit',
  unit: 'money',
  subject: 'settings',
  shown: 'first',
  belowZero: 'a net cost of',
  formula: 'sum of all benefits − sum of all costs, over all months, not discounted',
  symbols: 'Σ B − Σ C',
  convention: 'Money of later years counts as much as money of today.',
  isOrdered: true,
  definedBy: 'A plain sum',
  value: ({ outcome }) => outcome.netBenefit,
  reason: () => '',
});
