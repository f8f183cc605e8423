import { type CashFlow, returnOnInvestment, yearlyFlows } from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

const untilFirstYear = (flow: CashFlow): number =>
  yearlyFlows(flow)
    .slice(0, 2)
    .reduce((sum, amount) => sum + amount, 0);

export const returnOnInvestmentFirstYear = defineMeasure({
  id: 'return-on-investment-first-year',
  label: 'Return on investment in the first year',
  unit: 'share',
  subject: 'settings',
  formula: '(benefits of year 1 − costs of years 0 and 1) ÷ costs of years 0 and 1',
  symbols: '(B(0) + B(1) − C(0) − C(1)) ÷ (C(0) + C(1))',
  convention: 'Only what comes in the first twelve months; what is built for later looks bad in it.',
  definedBy: 'A variant in common use',
  value: ({ benefits, costs }) => returnOnInvestment(untilFirstYear(benefits), untilFirstYear(costs)),
  reason: () => 'There are no costs in the first year to return on.',
});
