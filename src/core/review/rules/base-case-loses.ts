import { withValueAt } from '../../business-case/path.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** A case that asks for money and loses it says so, and says what it is for all the same. */
export const baseCaseLoses = defineRule({
  id: 'base-case-loses',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits'],
  over: 'case',
  statement: 'A case that loses money says what it is for.',
  reason: 'Who asks for money that does not come back must say so first.',
  planted: [(it) => withValueAt(it, 'sharedInputs.claims-per-year.base', 20_000)],
  faults: ({ basics, benefits, costs, hypothesis }, { figures, months }) => {
    const net = figures['net-benefit']?.value ?? 0;
    const worth = figures['net-present-value']?.value ?? net;
    if (benefits.length === 0 || costs.length === 0 || hypothesis.plainSense === true) return [];
    if (net >= 0 && worth >= 0) return [];
    const { money, duration } = formatsOfCase({ basics });
    return [
      {
        message:
          net >= 0
            ? `${money(net)} more comes in than goes out over ${duration(months)}, and too late: at the discount rate the base case loses ${money(-worth)}. Look for what is not counted yet, make it smaller, or say why it is worth that.`
            : `The base case loses money: a net cost of ${money(-net)} over ${duration(months)}. Look for what is not counted yet, make it smaller, or say why it is worth that.`,
        path: 'benefits',
      },
    ];
  },
});
