import { withChangeAt, withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { isAskedOf } from '../../quantities/asked.ts';
import { valueAt } from '../../quantities/estimate.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** Something that is changed costs something: nothing entered is no zero, and a zero says why. */
export const costsEntered = defineRule({
  id: 'costs-entered',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['costs'],
  over: 'costs',
  statement: 'The case has costs, and one of nothing says why.',
  reason: 'Without its costs nobody knows what a change is worth.',
  planted: [
    (it) => withValueAt(it, 'costs[licences].amount', undefined),

    (it) => ({ ...it, costs: [] }),
    (it) => withValueAt(it, 'costs[licences].amount', { ...it.costs[0]?.amount, low: 0, base: 0, high: 0 }),
    (it) =>
      withChangeAt(it, 'costs[licences]', (row) => ({
        ...(row as BusinessCase['costs'][number]),
        yearlyAmounts: { base: [0, 0, 0] },
        amount: undefined,
      })),
  ],
  faults: (businessCase) => [
    ...needs(
      businessCase.costs.length > 0 || isNoneSaid(businessCase, 'costs'),
      'Enter what it costs, or say why it costs nothing: without costs there is no net, no payback and no return.',
      'costs',
    ),
    ...businessCase.costs.flatMap((cost) => {
      const { id, name, amount, yearlyAmounts, note } = cost;
      const isZero = isTypedCost(cost)
        ? (yearlyAmounts?.base ?? []).every((one) => one === 0)
        : amount !== undefined && valueAt(amount, 'base') === 0;
      if (
        !isTypedCost(cost) &&
        !isAskedOf(yearlyAmounts?.asked) &&
        (amount === undefined || (valueAt(amount, 'base') === null && amount.asked === undefined))
      )
        return needs(
          false,
          `${quoted(name)}: enter what it costs, or say whom you asked.`,
          `costs[${id}].amount`,
        );
      return unless(
        !isZero || isSeen(note),
        `${quoted(name)} costs nothing. Enter what it costs, say in its note why nothing, or take it out.`,
        `costs[${id}].${isTypedCost(cost) ? 'yearlyAmounts' : 'amount'}`,
      );
    }),
  ],
});
