import { unreadAmountsOf, unreadReason } from '../../business-case/unread-amounts.ts';
import { defineRule } from '../define-rule.ts';

/** What was typed as an amount can be read as one. */
export const amountsRead = defineRule({
  id: 'amounts-read',
  gate: 'draft',
  severity: 'must',
  faults: (businessCase) =>
    unreadAmountsOf(businessCase).map(({ path, typed }) => ({ message: unreadReason(typed), path })),
});
