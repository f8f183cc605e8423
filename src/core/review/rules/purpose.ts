import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';

/** Only a paper for decision carries an ask. */
export const purpose = defineRule({
  id: 'ASK-04',
  gate: 'finance',
  severity: 'must',
  answers: ['ASK-04'],
  reads: ['meeting.purpose', 'ask.decision', 'ask.verb'],
  over: 'case',
  statement: 'Only a paper for decision asks for something.',
  reason: 'A board must know whether it is to decide or to listen.',
  planted: [
    (it) => withValueAt(it, 'meeting.purpose', undefined),
    (it) => withValueAt(it, 'meeting.purpose', 'information'),
    (it) => withValueAt(it, 'ask.verb', 'note'),
  ],
  faults: ({ meeting, ask }) =>
    meeting.purpose === undefined
      ? [
          {
            message: 'Say whether the paper is for decision, discussion or information.',
            path: 'meeting.purpose',
          },
        ]
      : [
          ...unless(
            meeting.purpose !== 'decision' || ask.verb !== 'note',
            'A paper for decision asks for more than to be noted. Choose another verb, or another purpose.',
            'ask.verb',
          ),
          ...unless(
            meeting.purpose === 'decision' || ask.decision === '',
            'A paper that is not for decision asks for nothing: empty the decision, or change the purpose.',
            'ask.decision',
          ),
        ],
});
