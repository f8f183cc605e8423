import * as finance from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const modifiedInternalRateOfReturn = defineMeasure({
  id: 'modified-internal-rate-of-return',
  label: 'Modified internal rate of return',
  unit: 'share',
  subject: 'settings',
  formula: '(inflows grown at the rate to the end ÷ outflows discounted at the rate)^(1 ÷ years) − 1',
  symbols: '(Σ in(t) × (1 + r)^(n − t) ÷ Σ out(t) ÷ (1 + r)^t)^(1 ÷ n) − 1',
  convention:
    'The discount rate serves for borrowing and for reinvesting. There is only one, where there may be several internal rates. Flows in the middle of their years grow for half a year more.',
  isDiscounted: true,
  definedBy: 'As Excel’s MIRR()',
  value: ({ net }, { rate, timing }) => {
    if (rate === null) return null;
    const one = finance.rateInYear(rate, 1);
    return finance.modifiedInternalRateOfReturn(finance.yearlyFlows(net), one, one, timing);
  },
  reason: (_, { rate, noRate }) =>
    rate === null
      ? noRate
      : 'It needs a year in which more comes in than goes out, and one in which less does.',
});
