import { withValueAt } from '../../business-case/path.ts';
import { discountRateOf } from '../../business-case/results/discount-rate.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, needs } from '../define-rule.ts';

const isTyped = ({ yearlyAmounts }: BusinessCase['costs' | 'benefits'][number]): boolean =>
  (yearlyAmounts?.base.length ?? 0) > 0;

/** Prices are said to be real or nominal, and what turns one into the other is there. */
export const pricesOneBasis = defineRule({
  id: 'prices-one-basis',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-15'],
  reads: ['settings.priceBasis', 'settings.inflation'],
  over: 'case',
  statement: 'Prices are said to be real or nominal, and inflation is entered where the two meet.',
  reason: 'Nominal benefits at a real rate make any case good.',
  planted: [
    (it) => withValueAt(it, 'settings.priceBasis', undefined),
    (it) => withValueAt(it, 'settings.priceBasis', 'nominal'),
    (it) => withValueAt(it, 'settings.rateKind', 'nominal'),
  ],
  faults: ({ benefits, costs, settings }) => {
    const { discountRate, inflation, priceBasis } = settings;
    const rows = [...benefits, ...costs];
    if (rows.length === 0) return [];
    const isTurned = discountRate !== undefined && 'reason' in discountRateOf(settings);
    const isMixed = rows.some(
      (row) => isTyped(row) && row.prices !== undefined && row.prices !== (priceBasis ?? 'real'),
    );
    return [
      ...needs(
        priceBasis !== undefined,
        'Say whether prices are real or nominal: the discount rate must be of the same kind.',
        'settings.priceBasis',
      ),
      ...needs(
        inflation !== undefined || (priceBasis !== 'nominal' && !isTurned && !isMixed),
        'Enter the inflation: real and nominal meet here, and without it one is taken for the other.',
        'settings.inflation',
      ),
    ];
  },
});
