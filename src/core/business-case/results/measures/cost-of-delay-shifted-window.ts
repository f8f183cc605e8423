import { costOfDelay } from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const costOfDelayShiftedWindow = defineMeasure({
  id: 'cost-of-delay-shifted-window',
  label: 'Cost of delay, with the end moving too',
  unit: 'money',
  subject: 'settings',
  shown: 'with-waiting',
  formula: 'present value now − present value now ÷ (1 + rate)^(delay in months ÷ 12)',
  symbols: 'PV − PV ÷ (1 + r)^(d ÷ 12)',
  convention: 'By months. Everything still comes, only later: use it where nothing ends.',
  isDiscounted: true,
  definedBy: 'One of two conventions; the other fixes the end and is several times larger',
  value: ({ net }, { rate, delay, noDelay }) =>
    rate === null || noDelay !== '' ? null : costOfDelay(net, rate, delay).shiftedWindow,
  reason: (_, { noRate, noDelay }) => noRate || noDelay,
});
