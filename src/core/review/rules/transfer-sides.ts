import { isSameAccount } from '../../business-case/accounts.ts';
import { businessCaseSchema } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';

/** A transfer has two sides: from an account to itself nothing moves. */
export const transferSides = defineRule({
  id: 'transfer-sides',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['transfers'],
  over: 'transfers',
  statement: 'A transfer has two sides.',
  reason: 'From an account to itself nothing moves.',
  planted: [
    (it) => ({ ...it, transfers: businessCaseSchema.parse({ transfers: [{ id: 'recharge' }] }).transfers }),
  ],
  faults: ({ transfers }) =>
    transfers.flatMap(({ id, name, from, to }) =>
      unless(
        !isSameAccount(from, to),
        `${quoted(name)}: say who pays and who gets it. Between an account and itself nothing moves.`,
        `transfers[${id}].to`,
      ),
    ),
});
