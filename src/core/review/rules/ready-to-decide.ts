import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** What a board needs beside the numbers: an owner for each benefit, a stop rule, people who steer. */
export const readyToDecide = defineRule({
  id: 'ready-to-decide',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['meeting', 'situation', 'hypothesis', 'rollOut', 'governance', 'settings', 'benefits'],
  over: 'case',
  statement: 'A board has beside the numbers an owner, a stop rule and people who steer.',
  reason: 'It decides on people as much as on numbers.',
  planted: [
    (it) => withValueAt(it, 'meeting.decider', ''),
    (it) => withValueAt(it, 'situation.whyNow', ''),
    (it) => withValueAt(it, 'hypothesis.wrongIf', ''),
    (it) => withValueAt(it, 'rollOut.gates', []),
    (it) => withValueAt(it, 'governance.chair', ''),
    (it) => withValueAt(it, 'benefits[turnover].owner', ''),
    (it) => withValueAt(it, 'meeting.date', ''),
  ],
  faults: ({ benefits, governance, hypothesis, meeting, rollOut, situation }) => [
    ...unless(meeting.date !== '', 'Enter the date of the meeting.', 'meeting.date'),
    ...unless(meeting.decider !== '', 'Say who decides.', 'meeting.decider'),
    ...unless(situation.whyNow !== '', 'Say why now.', 'situation.whyNow'),
    ...unless(hypothesis.wrongIf !== '', 'Say what would prove you wrong.', 'hypothesis.wrongIf'),
    ...unless(
      rollOut.gates.some(({ date, threshold, owner, ifMissed }) =>
        [date, threshold, owner, ifMissed].every((part) => part !== ''),
      ),
      'Add a gate with a date, a threshold, an owner and what happens if it is missed.',
      'rollOut.gates',
    ),
    ...unless(
      governance.chair !== '' && governance.sponsor !== '',
      'Say who chairs and who sponsors.',
      'governance',
    ),
    ...benefits.flatMap(({ id, name, owner }) =>
      unless(owner !== '', `${quoted(name)}: say who will be held to it.`, `benefits[${id}].owner`),
    ),
  ],
});
