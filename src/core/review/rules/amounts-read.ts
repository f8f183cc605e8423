import { unreadAmountsOf, unreadReason, withUnreadAmount } from '../../business-case/unread-amounts.ts';
import { defineRule } from '../define-rule.ts';

/** What was typed as an amount can be read as one. */
export const amountsRead = defineRule({
  id: 'amounts-read',
  gate: 'draft',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'Every amount that was typed can be read as a number.',
  reason: 'What cannot be read counts nowhere, and nobody sees that it is missing.',
  planted: [(it) => withUnreadAmount(it, 'costs[licences].amount.base', '£154,200 + VAT')],
  faults: (businessCase) =>
    unreadAmountsOf(businessCase).map(({ path, typed }) => ({ message: unreadReason(typed), path })),
});
