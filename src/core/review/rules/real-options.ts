import { withChangeAt, withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Three real options at least, one of them doing nothing, one recommended, each with a reason. */
export const realOptions = defineRule({
  id: 'EVD-11',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-11'],
  reads: ['options'],
  over: 'options',
  statement: 'Three real options are compared, one of them doing nothing, each with a risk and a reason.',
  reason: 'A choice of one is none.',
  planted: [
    (it) => ({ ...it, options: it.options.map((option) => ({ ...option, kind: 'other' as const })) }),
    (it) => withValueAt(it, 'options[motor].reason', ''),
    (it) => withChangeAt(it, 'options', (rows) => (rows as unknown[]).slice(0, 2)),
  ],
  faults: ({ options }) => [
    ...unless(options.length >= 3, 'Compare at least three options.', 'options'),
    ...unless(
      options.filter(({ kind }) => kind === 'do-nothing').length === 1,
      'One option, and only one, is doing nothing.',
      'options',
    ),
    ...unless(
      options.filter(({ kind }) => kind === 'recommended').length === 1,
      'Recommend one option, and only one.',
      'options',
    ),
    ...options.flatMap(({ id, name, reason, mainRisk }) =>
      unless(
        reason !== '' && mainRisk !== '',
        `${quoted(name)}: say its main risk, and why it was chosen or not.`,
        `options[${id}]`,
      ),
    ),
  ],
});
