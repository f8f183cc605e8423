import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Every benefit says whether it is cash, so that totals can be shown apart. */
export const cashStated = defineRule({
  id: 'EVD-06',
  gate: 'finance',
  severity: 'must',
  planted: [(it) => withValueAt(it, 'benefits[turnover].cashKind', undefined)],
  faults: ({ benefits }) =>
    benefits.flatMap(({ id, name, cashKind }) =>
      unless(cashKind !== undefined, `${quoted(name)}: say whether it is cash.`, `benefits[${id}].cashKind`),
    ),
});
