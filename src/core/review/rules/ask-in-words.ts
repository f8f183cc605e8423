import { withValueAt } from '../../business-case/path.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import { costSums } from '../../business-case/results/cost-sums.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { amountsIn } from '../amounts-in-text.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { defineRule } from '../define-rule.ts';

/** Every amount of money that a decision may name: the parts of the ask, its stages, and what the costs come to. */
const known = (businessCase: BusinessCase, { base, months }: Results): number[] => {
  const { contingency = 0, tranches } = businessCase.ask;
  const { asked } = askSums(businessCase, base);
  const [oneOff, yearly] = [asked.oneOff ?? 0, asked.yearly ?? 0];
  const staged = tranches.map(({ amount }) => amount ?? 0);
  const { inside, all } = costSums(base);
  return [
    oneOff,
    yearly,
    contingency,
    oneOff + yearly,
    oneOff - contingency,
    oneOff + (yearly * months) / 12,
    ...staged,
    staged.reduce((sum, amount) => sum + amount, 0),
    inside.whole,
    all.whole,
    ...base.costs.map(({ amount }) => amount ?? 0),
  ];
};

/** What they are to decide, in words, names the amounts of the ask and no others. */
export const askInWords = defineRule({
  id: 'ask-in-words',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.decision'],
  over: 'case',
  statement: 'The decision names the amounts of the ask and no others.',
  reason: 'The minutes repeat the words, not the table.',
  planted: [(it) => withValueAt(it, 'ask.decision', 'We want £420,000.')],
  faults: (businessCase, results) => {
    const { ask } = businessCase;
    const { money, list, locale } = formatsOfCase(businessCase);
    const sums = askSums(businessCase, results.base).asked;
    const asked = [
      ...(sums.oneOff === null || Math.round(sums.oneOff) === 0
        ? []
        : [`${money(sums.oneOff, 'exact')} one-off`]),
      ...(sums.yearly === null || Math.round(sums.yearly) === 0
        ? []
        : [`${money(sums.yearly, 'exact')} a year`]),
    ];
    if (asked.length === 0) return [];
    const allowed = known(businessCase, results);
    const isRounded = (said: number): boolean =>
      allowed.some((amount) => Math.abs(amount - said) <= 0.005 * Math.abs(amount));
    return amountsIn(ask.decision, locale)
      .filter(({ readings }) => readings.length > 0 && !readings.some(isRounded))
      .map(({ words }) => ({
        message: `The decision names ${words}, and you ask for ${list(asked)}. Say the same amount in both.`,
        path: 'ask.decision',
      }));
  },
});
