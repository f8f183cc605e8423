import * as finance from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const costOfDelay = defineMeasure({
  id: 'cost-of-delay',
  label: 'Cost of delay, with the end fixed',
  unit: 'money',
  subject: 'settings',
  shown: 'with-waiting',
  formula: 'present value now − present value of the same plan begun later, up to the same last month',
  symbols: 'PV − PV of N(m − d), both up to the same last month',
  convention:
    'By months. What would have come in the last months is lost for good: use it where a contract, a rule or a season sets the end.',
  isDiscounted: true,
  definedBy: 'One of two conventions; the other lets the end move and is several times smaller',
  value: ({ net }, { rate, delay, noDelay }) =>
    rate === null || noDelay !== '' ? null : finance.costOfDelay(net, rate, delay).fixedEnd,
  reason: (_, { noRate, noDelay }) => noRate || noDelay,
});
