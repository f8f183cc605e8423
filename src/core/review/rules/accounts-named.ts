import { isOurs } from '../../business-case/accounts.ts';
import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';

const ofFunctions = (list: 'benefits' | 'costs', rows: BusinessCase['benefits' | 'costs']): Fault[] =>
  rows.flatMap(({ id, name, account }) =>
    needs(
      account.kind !== 'function' || isSeen(account.name),
      `${quoted(name)} stands on the account of another function. Name it: somebody there must agree.`,
      `${list}[${id}].account`,
    ),
  );

/** Who pays is somebody, and what is asked for is paid by whoever grants it. */
export const accountsNamed = defineRule({
  id: 'accounts-named',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits', 'costs'],
  over: 'case',
  statement: 'Another function is named, and a cost inside the ask is not paid by others.',
  reason: 'A cost that is moved to somebody else is still paid.',
  planted: [
    (it) => withValueAt(it, 'costs[training].account', { kind: 'function', name: '' }),
    (it) => withValueAt(it, 'benefits[turnover].account', { kind: 'function', name: ' ' }),
    (it) => withValueAt(it, 'costs[integration].account', { kind: 'society', name: '' }),
  ],
  faults: ({ benefits, costs }) => [
    ...ofFunctions('benefits', benefits),
    ...ofFunctions('costs', costs),
    ...costs.flatMap((cost) =>
      unless(
        cost.inAsk !== 'inside' || isOurs(cost),
        `${quoted(cost.name)} is inside the sum you ask for, and others are said to pay it. Say who pays, or take it out of the ask.`,
        `costs[${cost.id}].account`,
      ),
    ),
  ],
});
