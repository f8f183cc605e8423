import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';

/** The amount is split into one-off and yearly, with its source and whether contingency is in it. */
export const askComplete = defineRule({
  id: 'ASK-02',
  gate: 'finance',
  severity: 'must',
  answers: ['ASK-02'],
  reads: ['ask'],
  over: 'case',
  statement: 'The ask is split into one-off and yearly, with its source and its contingency.',
  reason: 'A board releases money only when it knows how much, from where, and how often.',
  planted: [
    (it) => withValueAt(it, 'ask.oneOff', undefined),
    (it) => withValueAt(it, 'ask.yearly', undefined),
    (it) => withValueAt(it, 'ask.contingencyIncluded', undefined),
    (it) => withValueAt(it, 'ask.fundingSource', ''),
  ],
  faults: ({ ask, meeting }) =>
    (meeting.purpose ?? 'decision') !== 'decision'
      ? []
      : [
          ...unless(
            ask.oneOff !== undefined,
            'Enter the one-off amount you ask for; 0 is an answer.',
            'ask.oneOff',
          ),
          ...unless(
            ask.yearly !== undefined,
            'Enter the yearly amount you ask for; 0 is an answer.',
            'ask.yearly',
          ),
          ...unless(ask.fundingSource !== '', 'Say what the money is paid from.', 'ask.fundingSource'),
          ...unless(
            ask.contingencyIncluded !== undefined,
            'Say whether the amount includes contingency.',
            'ask.contingencyIncluded',
          ),
        ],
});
