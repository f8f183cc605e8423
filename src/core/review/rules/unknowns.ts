import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';

/** At least one thing we do not know, with why it matters, who finds out and when. */
export const unknownsStated = defineRule({
  id: 'EVD-09',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-09'],
  reads: ['unknowns'],
  over: 'unknowns',
  statement: 'What is not known yet is said, with why it matters, who finds out and when.',
  reason: '“None” costs trust.',
  planted: [(it) => withValueAt(it, 'unknowns', [])],
  faults: ({ unknowns }) =>
    unknowns.length === 0
      ? [
          {
            message: 'Say at least one thing that you do not know yet. “None” costs trust.',
            path: 'unknowns',
          },
        ]
      : unknowns.flatMap(({ id, what, matters, owner, by }) =>
          unless(
            matters !== '' && owner !== '' && by !== '',
            `“${what}”: say why it matters, who finds out, and by when.`,
            `unknowns[${id}]`,
          ),
        ),
});
