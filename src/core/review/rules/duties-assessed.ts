import { withValueAt } from '../../business-case/path.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, needs } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** Vulnerable customers, data, equality, staff: each duty was looked at by somebody. */
export const dutiesAssessed = defineRule({
  id: 'duties-assessed',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['duties'],
  over: 'duties',
  statement: 'Each duty is named, with what was found and who answers for it.',
  reason: 'A board answers for the duties of the organisation, also where nobody asked.',
  planted: [
    (it) => withValueAt(it, 'duties', []),
    (it) => withValueAt(it, 'duties[data].assessment', ''),
    (it) => withValueAt(it, 'duties[data].owner', ''),
  ],
  faults: (businessCase) => [
    ...needs(
      businessCase.duties.length > 0 || isNoneSaid(businessCase, 'duties'),
      'Name the duties that it touches: vulnerable customers, personal data, equality, staff. Or say why none.',
      'duties',
    ),
    ...businessCase.duties.flatMap(({ id, duty, assessment, owner }) => [
      ...needs(
        isSeen(assessment),
        `${quoted(duty)}: say what was found, or why nothing is expected.`,
        `duties[${id}].assessment`,
      ),
      ...needs(isSeen(owner), `${quoted(duty)}: say who answers for it.`, `duties[${id}].owner`),
    ]),
  ],
});
