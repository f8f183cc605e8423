import { isOurs } from '../../business-case/accounts.ts';
import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** What the costs inside the ask hold for what cannot be foreseen: rows of their own, and shares on top of others. */
const held = ({ costs }: BusinessCase): number =>
  costs
    .filter((cost) => cost.inAsk !== 'outside' && isOurs(cost) && !isTypedCost(cost))
    .reduce((sum, { kind, amount, contingencyShare, vatOnTop }) => {
      const stated = (amount?.base ?? 0) * (1 + (vatOnTop ?? 0));
      return sum + (kind === 'contingency' ? stated : stated * (contingencyShare ?? 0));
    }, 0);

/** Under this part of the one-off costs it is a name and no reserve. */
const leastPart = 0.02;

const oneOff = ({ costs }: BusinessCase): number =>
  costs
    .filter((cost) => cost.inAsk !== 'outside' && cost.timing === 'one-off' && isOurs(cost))
    .reduce((sum, { amount }) => sum + (amount?.base ?? 0), 0);

/** The contingency that the ask names stands among the costs, and the other way round. */
export const contingencyHeld = defineRule({
  id: 'contingency-held',
  gate: 'finance',
  severity: 'must',
  answers: ['ASK-02'],
  reads: ['ask.contingency', 'ask.contingencyIncluded'],
  over: 'case',
  statement: 'The contingency that the ask names is what the costs hold.',
  reason: 'A reserve that is named and not there is spent twice.',
  planted: [
    (it) => ({
      ...it,
      costs: it.costs
        .filter(({ kind }) => kind !== 'contingency')
        .map((cost) => ({ ...cost, contingencyShare: 0 })),
    }),
    (it) => withValueAt(it, 'ask.contingencyIncluded', false),
    (it) => withValueAt(it, 'ask.contingency', 90_000),
    (it) => withValueAt(it, 'costs[contingency].amount.base', 1500),
  ],
  faults: (businessCase) => {
    const { contingency, contingencyIncluded } = businessCase.ask;
    if (businessCase.costs.length === 0 || contingencyIncluded === undefined) return [];
    const { money } = formatsOfCase(businessCase);
    const sum = held(businessCase);
    if (!contingencyIncluded)
      return unless(
        sum < 1,
        `The ask is said to hold no contingency, and its costs hold ${money(sum, 'exact')}. Correct one of them.`,
        'ask.contingencyIncluded',
      );
    if (contingency === undefined)
      return unless(
        sum >= 1,
        'The ask is said to include contingency, and no cost holds any. Enter it among the costs.',
        'ask.contingencyIncluded',
      );
    if (sum >= 1 && sum < leastPart * oneOff(businessCase))
      return unless(
        businessCase.costs.some(({ kind, note }) => kind === 'contingency' && isSentence(note)),
        `${money(sum, 'exact')} of contingency is next to none of what the ask comes to. Hold more, or say in its note why so little is enough.`,
        'ask.contingency',
      );
    return unless(
      Math.abs(contingency - sum) <= 0.05 * Math.max(contingency, sum),
      `The ask names ${money(contingency, 'exact')} of contingency, and its costs hold ${money(sum, 'exact')}. Enter the same.`,
      'ask.contingency',
    );
  },
});
