import { formatsFor } from '../../quantities/format.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What is asked for is what the costs inside the ask sum to. */
export const askReconciles = defineRule({
  id: 'ask-reconciles',
  gate: 'finance',
  severity: 'must',
  faults: ({ ask, basics, costs }, results) => {
    const { money } = formatsFor(basics.language || 'en-GB', basics.currency || 'GBP');
    const inside = new Set(costs.filter(({ inAsk }) => inAsk !== 'outside').map(({ id }) => id));
    const sum = (isOneOff: boolean): number =>
      results.base.costs
        .filter((cost) => inside.has(cost.id) && cost.isOneOff === isOneOff)
        .reduce((total, { amount }) => total + (amount ?? 0), 0);
    if (costs.length === 0) return [];
    const compare = (asked: number | undefined, isOneOff: boolean, name: string, path: string) =>
      asked === undefined
        ? []
        : unless(
            Math.abs(asked - sum(isOneOff)) < 1,
            `You ask for ${money(asked, 'exact')} ${name}, and the costs inside the ask come to ${money(sum(isOneOff), 'exact')}. Change one of them.`,
            path,
          );
    return [
      ...compare(ask.oneOff, true, 'one-off', 'ask.oneOff'),
      ...compare(ask.yearly, false, 'a year', 'ask.yearly'),
    ];
  },
});
