import { type CashFlow, monthsAfter, totalFlow } from '../../finance/index.ts';
import { quoted } from '../../data/quoted.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { CaseFlows } from './flows.ts';

type Levels = Record<'low' | 'base' | 'high', CaseFlows>;

/** What a flow comes to before a month, counted from the first. */
export const paidUntil = ({ initial, months }: CashFlow, month: number): number =>
  totalFlow({ initial, months: months.map((amount, index) => (index < month ? amount : 0)) });

/** By each gate: what has been paid, and what of the costs can still be saved by stopping there. */
export const gateFigures = (businessCase: BusinessCase, levels: Levels): Figure[] => {
  const { rollOut, settings } = businessCase;
  return rollOut.gates.flatMap(({ id, name, date }): Figure[] => {
    const isDated = /^\d{4}-\d{2}/u.test(date) && settings.startMonth !== '';
    // Whoever stops in a month has paid for it, unless the gate is on its first day.
    const isFirstDay = Number(date.slice(8, 10) || 1) <= 1;
    const month = Math.max(0, monthsAfter(settings.startMonth, date.slice(0, 7)) + (isFirstDay ? 0 : 1));
    const figure = (kind: string, label: string, formula: string, of: (flow: CashFlow) => number): Figure => {
      const at = (level: 'low' | 'base' | 'high'): number | null =>
        isDated ? of(levels[level].all.costs) : null;
      const value = at('base');
      return {
        id: `${kind}.${id}`,
        label: `${label} ${name === '' ? 'the gate' : quoted(name)}`,
        unit: 'money',
        subject: `rollOut.gates[${id}]`,
        needs: ['costs'],
        value,
        low: at('low'),
        high: at('high'),
        ...withoutSpread,
        formula,
        convention: 'Not discounted. The costs of the months before that of the gate are paid.',
        inputs: ['total-cost', `rollOut.gates[${id}].date`],
        sources: [],
        isOfCase: true,
        ...(value === null
          ? {
              reason:
                settings.startMonth === ''
                  ? 'The first month of the plan is not set yet.'
                  : 'The gate has no date yet.',
            }
          : {}),
      };
    };
    return [
      figure('paid-by', 'Paid by', 'sum of the costs before the month of the gate', (flow) =>
        paidUntil(flow, month),
      ),
      figure(
        'still-to-pay',
        'Still to be paid from',
        'sum of the costs from the month of the gate on',
        (flow) => totalFlow(flow) - paidUntil(flow, month),
      ),
    ];
  });
};
