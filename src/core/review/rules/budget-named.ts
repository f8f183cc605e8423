import { withValueAt } from '../../business-case/path.ts';
import { releasedAYear } from '../../business-case/released-a-year.ts';
import { wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { settled } from '../../finance/index.ts';
import { defineRule, unless } from '../define-rule.ts';

/** An amount that was agreed is a round one. */
const byRounding = 1.1;

/** Money is released only from a budget that has a line and a holder, and not more of it than falls. */
export const budgetNamed = defineRule({
  id: 'budget-named',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Released money has a budget line and a holder, and is what falls.',
  reason: 'Cash without a budget is a hope.',
  planted: [
    (it) => withValueAt(it, 'benefits[hire-days].budget.line', ''),
    (it) => withValueAt(it, 'benefits[hire-days].budget.holder', ' '),
    (it) => withValueAt(it, 'benefits[hire-days].budget.amount', 100),
    (it) => withValueAt(it, 'benefits[hire-days].budget.amount', 400_000),
  ],
  faults: ({ benefits }, results) => {
    const ofLine = (line: string): number =>
      benefits
        .filter(({ budget }) => budget.line.trim() === line.trim())
        .reduce((sum, benefit) => sum + (releasedAYear(benefit, results) ?? Number.POSITIVE_INFINITY), 0);
    return benefits
      .filter((benefit) => wordsOf(benefit).released !== undefined && benefit.disbenefit !== true)
      .flatMap((benefit) => {
        const { id, name, budget } = benefit;
        const released = releasedAYear(benefit, results);
        return [
          ...unless(
            budget.line.trim() !== '',
            `${quoted(name)}: name the budget line that falls. Until then it is not counted as cash.`,
            `benefits[${id}].budget.line`,
          ),
          ...unless(
            budget.holder.trim() !== '',
            `${quoted(name)}: name who holds the budget that falls. Until then it is not counted as cash.`,
            `benefits[${id}].budget.holder`,
          ),
          ...unless(
            budget.amount === undefined ||
              released === null ||
              settled(released - budget.amount, Math.abs(released)) <= 0,
            `${quoted(name)} releases more a year than its budget falls by. Lower it, or agree a larger amount.`,
            `benefits[${id}].budget.amount`,
          ),
          ...unless(
            budget.amount === undefined || budget.amount <= ofLine(budget.line) * byRounding,
            `The budget of ${quoted(name)} is said to fall by more a year than its benefits release. Lower the amount, or say which benefit brings the rest.`,
            `benefits[${id}].budget.amount`,
          ),
        ];
      });
  },
});
