import { withValueAt } from '../../business-case/path.ts';
import { isAgreed, isBudgetNamed, wordsOf } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What is released is claimed until whoever holds the budget has agreed to line, amount and month. */
export const budgetAgreed = defineRule({
  id: 'budget-agreed',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Whoever holds a budget has agreed to what is released from it.',
  reason: 'Savings that nobody has agreed to never reach the ledger.',
  planted: [
    (it) => withValueAt(it, 'agreements[budget-hire-days].date', ''),
    (it) => ({ ...it, agreements: it.agreements.filter(({ role }) => role !== 'budget-holder') }),
    (it) => withValueAt(it, 'benefits[hire-days].budget.line', 'Hire cars, Home'),
    (it) => withValueAt(it, 'agreements[budget-hire-days].who', 'Somebody else'),
    (it) => withValueAt(it, 'benefits[hire-days].budget.amount', undefined),
    (it) => withValueAt(it, 'benefits[hire-days].budget.from', ''),
  ],
  faults: ({ agreements, benefits }) =>
    benefits
      .filter(
        (benefit) =>
          wordsOf(benefit).released !== undefined && benefit.disbenefit !== true && isBudgetNamed(benefit),
      )
      .flatMap((benefit) =>
        unless(
          isAgreed(benefit, agreements),
          `${quoted(benefit.name)} is claimed: ${benefit.budget.holder.trim()} has not agreed by how much “${benefit.budget.line.trim()}” falls, and from when. Enter the amount and the month, then note down that they agreed.`,
          `benefits[${benefit.id}].budget`,
        ),
      ),
});
