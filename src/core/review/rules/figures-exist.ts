import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import { monthFault } from '../../business-case/results/stated-faults.ts';
import { defineRule, unless } from '../define-rule.ts';

/** A benefit or cost that cannot be computed says why; the horizon, first month and rate are stated. */
export const figuresExist = defineRule({
  id: 'figures-exist',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings', 'benefits', 'costs'],
  over: 'case',
  statement: 'Every benefit and cost can be computed, and the settings that all money rests on are stated.',
  reason: 'A row that counts nothing makes the sum wrong in silence.',
  planted: [
    (it) => withValueAt(it, 'settings.startMonth', ''),
    (it) => withValueAt(it, 'settings.startMonth', '2027-13'),
    (it) =>
      ['low', 'base', 'high'].reduce(
        (sofar, end) => withValueAt(sofar, `benefits[customers-kept].inputs.returnRise.${end}`, 0.9),
        it,
      ),
    (it) => withValueAt(it, 'settings.discountRate', undefined),
  ],
  faults: ({ settings, benefits, costs }, results) => {
    const unstated = [
      ...(settings.discountRate === undefined && (settings.ratePreset ?? 'own') === 'own'
        ? [{ message: 'Enter the discount rate that finance uses.', path: 'settings.discountRate' }]
        : []),
      ...(settings.startMonth === ''
        ? [{ message: 'Enter the first month of the plan.', path: 'settings.startMonth' }]
        : []),
      ...unless(
        monthFault(settings.startMonth) === undefined,
        `The first month of the plan: ${monthFault(settings.startMonth)}`,
        'settings.startMonth',
      ),
    ];
    // That a cost has no amount yet is said beside its field.
    const empty = new Set(
      costs.filter((cost) => !isTypedCost(cost) && cost.amount?.base === undefined).map(({ id }) => id),
    );
    const reasons = [
      ...results.base.benefits.flatMap(({ id, reason }) =>
        reason === undefined ? [] : [{ message: reason, path: `benefits[${id}]`, cause: 'follows' as const }],
      ),
      ...results.base.costs.flatMap(({ id, reason }) =>
        reason === undefined || empty.has(id)
          ? []
          : [{ message: reason, path: `costs[${id}]`, cause: 'follows' as const }],
      ),
    ];
    return benefits.length + costs.length === 0 ? unstated : [...unstated, ...reasons];
  },
});
