import { withChangeAt, withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, needs } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** Whether a step asks people to work otherwise than today. */
const isTaught = ({ engagement }: BusinessCase): boolean =>
  engagement.skills.length + engagement.audiences.length > 0;

/** Whoever has to work otherwise learns it: by a plan, and by a cost. */
export const trainingPlanned = defineRule({
  id: 'training-planned',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['engagement.skills', 'costs'],
  over: 'engagement.skills',
  statement: 'Training and coaching are planned, and are among the costs.',
  reason: 'A change that nobody was taught does not happen, and teaching it is not free.',
  planted: [
    (it) => withValueAt(it, 'engagement.skills', []),
    (it) => withValueAt(it, 'engagement.skills[texts].coaching', ''),
    (it) =>
      withChangeAt(it, 'costs', (rows) =>
        (rows as BusinessCase['costs']).filter(({ kind }) => kind !== 'training'),
      ),
  ],
  faults: (businessCase) => {
    const { costs, engagement, hypothesis } = businessCase;
    if (hypothesis.plainSense === true) return [];
    return [
      ...needs(
        engagement.skills.length > 0 || isNoneSaid(businessCase, 'engagement.skills'),
        'Say who learns what, and who coaches them afterwards, or why nobody has to.',
        'engagement.skills',
      ),
      ...engagement.skills.flatMap(({ id, what, who, coaching }) =>
        needs(
          [what, who, coaching].every(isSeen),
          `${quoted(what)}: say who learns it, and who coaches them afterwards.`,
          `engagement.skills[${id}]`,
        ),
      ),
      ...needs(
        costs.length === 0 ||
          costs.some(({ kind }) => kind === 'training') ||
          !isTaught(businessCase) ||
          isNoneSaid(businessCase, 'costs.training'),
        'People learn to work otherwise, and no cost is of training and coaching. Enter it.',
        'costs',
      ),
    ];
  },
});
