import { reasonInWords } from '../../business-case/reason.ts';
import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import { usualYears } from '../../business-case/results/horizon.ts';
import { monthFault } from '../../business-case/results/stated-faults.ts';
import { inputPath } from '../../business-case/results/input-values.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isAskedOf } from '../../quantities/asked.ts';
import { isBetween } from '../bounds.ts';
import { defineRule, unless } from '../define-rule.ts';
import { stoppedInput } from './guardrails.ts';

/** Which answer of a benefit stops it; the row where no other rule names the field and no field does it alone. */
const placeInRow = (businessCase: BusinessCase, id: string): string => {
  const benefit = businessCase.benefits.find((one) => one.id === id);
  const path = `benefits[${id}]`;
  if (benefit === undefined) return path;
  if (benefit.ramp === 'by-year' && !benefit.rampShares.every((share) => isBetween(share, 0, 1)))
    return `${path}.rampShares`;
  const stopped = stoppedInput(businessCase, benefit);
  return stopped === undefined ? path : inputPath(benefit, stopped);
};

/** A benefit or cost that cannot be computed says why; the horizon, first month and rate are stated. */
export const figuresExist = defineRule({
  id: 'figures-exist',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['settings', 'benefits', 'sharedInputs', 'costs', 'transfers', 'ask'],
  over: 'case',
  statement: 'Every benefit and cost can be computed, and the settings that all money rests on are stated.',
  reason: 'A row that counts nothing makes the sum wrong in silence.',
  planted: [
    (it) => withValueAt(it, 'settings.horizonYears', undefined),
    (it) => withValueAt(withValueAt(it, 'settings.startMonth', ''), 'ask.startMonth', ''),
    (it) => withValueAt(it, 'settings.startMonth', '2027-13'),
    (it) => withValueAt(it, 'costs[licences].amount.low', 900_000_000),
    (it) =>
      ['low', 'base', 'high'].reduce(
        (sofar, end) => withValueAt(sofar, `benefits[customers-kept].inputs.returnRise.${end}`, 0.9),
        it,
      ),
    (it) => withValueAt(it, 'settings.discountRate', undefined),
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[turnover].ramp', 'by-year'),
        'benefits[turnover].rampShares',
        [0.5, 1.4],
      ),
    (it) => withValueAt(it, 'ask.team', [{ id: 'it', people: 6, function: 'IT' }]),
  ],
  faults: (businessCase, results) => {
    const { settings, benefits, costs, ask } = businessCase;
    const placeOf = (id: string): string => placeInRow(businessCase, id);
    // What is typed by year says how far the plan goes.
    const isTypedByYear = [...benefits, ...costs].some(
      ({ yearlyAmounts }) => (yearlyAmounts?.base.length ?? 0) > 1,
    );
    const unstated = [
      ...(settings.discountRate === undefined && (settings.ratePreset ?? 'own') === 'own'
        ? [{ message: 'Enter the discount rate that finance uses.', path: 'settings.discountRate' }]
        : []),
      ...(settings.horizonYears === undefined && !isTypedByYear
        ? [
            {
              message: `Enter the years that the plan covers: until then it is counted over ${usualYears}.`,
              path: 'settings.horizonYears',
            },
          ]
        : []),
      ...(settings.startMonth === '' && ask.startMonth === ''
        ? [{ message: 'Enter the first month of the plan.', path: 'settings.startMonth' }]
        : []),
      ...unless(
        monthFault(settings.startMonth) === undefined,
        `The first month of the plan: ${monthFault(settings.startMonth)}`,
        'settings.startMonth',
      ),
    ];
    const isOfTeam = (id: string): boolean =>
      results.calculation.businessCase.costs.some((cost) => cost.id === id && cost.from === 'team');
    // What has no amount at all is asked for it where costs are.
    const isEmpty = (id: string): boolean =>
      costs.some(
        (cost) =>
          cost.id === id &&
          cost.amount?.base === undefined &&
          cost.amount?.asked === undefined &&
          !isAskedOf(cost.yearlyAmounts?.asked) &&
          !isTypedCost(cost),
      );
    const reasons = [
      ...results.base.benefits.flatMap(({ id, reason }) =>
        reason === undefined ? [] : [{ message: reason, path: placeOf(id), cause: 'follows' as const }],
      ),
      ...results.base.costs.flatMap(({ id, reason }) =>
        reason === undefined || isOfTeam(id) || isEmpty(id)
          ? []
          : [{ message: reason, path: `costs[${id}]`, cause: 'follows' as const }],
      ),
      ...results.absence.costs
        .filter(({ code }) => code === 'people-not-counted' || code === 'transfer-not-entered')
        .map((reason) => ({ message: reasonInWords(reason), path: reason.path })),
    ];
    return benefits.length + costs.length === 0 ? unstated : [...unstated, ...reasons];
  },
});
