import * as finance from '../../../finance/index.ts';
import { defineMeasure } from './define-measure.ts';

export const peakFunding = defineMeasure({
  id: 'peak-funding',
  label: 'Peak funding',
  unit: 'money',
  subject: 'costs',
  shown: 'first',
  formula: 'the deepest point of cumulative net flow, as a positive amount',
  symbols: '−min over m of N(0) + … + N(m)',
  convention: 'By months: within a month it may be deeper.',
  definedBy: 'A plain sum',
  value: ({ net }) => finance.peakFunding(net),
  reason: () => '',
});
