import { returnOnInvestment, totalFlow } from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const returnOnInvestmentUndiscounted = defineMeasure({
  id: 'return-on-investment-undiscounted',
  label: 'Return on investment, not discounted',
  unit: 'share',
  subject: 'settings',
  formula: '(sum of benefits − sum of costs) ÷ sum of costs',
  symbols: '(Σ B − Σ C) ÷ Σ C',
  convention:
    'Money of later years counts as much as money of today: compare only with returns of the same kind.',
  definedBy: 'A variant in common use',
  value: ({ benefits, costs }) => returnOnInvestment(totalFlow(benefits), totalFlow(costs)),
  reason: () => 'There are no costs to return on.',
});
