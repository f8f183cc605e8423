import { defineMeasure } from './define-measure.ts';

export const paybackMonth = defineMeasure({
  id: 'payback-month',
  label: 'Payback',
  unit: 'month',
  subject: 'settings',
  shown: 'first',
  formula: 'the month, interpolated, in which cumulative net flow crosses zero for the last time',
  symbols: 'the last m with N(0) + … + N(m) = 0',
  convention: 'Counted from the first month; when it falls under zero again, the last crossing counts.',
  definedBy: 'Forrester, Total Economic Impact; the last crossing is ours',
  value: ({ outcome }) => outcome.paybackMonth,
  reason: (_, { months }) => `It does not pay back within ${months} months.`,
});
