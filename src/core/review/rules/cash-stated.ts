import { withValueAt } from '../../business-case/path.ts';
import { isWorded } from '../../business-case/words-of-money.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Every benefit says what becomes of it, so that the words of money can be shown apart. */
export const cashStated = defineRule({
  id: 'EVD-06',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-06'],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'Every benefit says what becomes of it.',
  reason: 'Cash and time are decided on differently.',
  planted: [(it) => withValueAt(it, 'benefits[turnover].words', {})],
  faults: ({ benefits }) =>
    benefits.flatMap((benefit) =>
      unless(
        isWorded(benefit),
        `${quoted(benefit.name)}: say what becomes of it: a budget that falls, margin, a cost that never comes, or time.`,
        `benefits[${benefit.id}].words`,
      ),
    ),
});
