import { withValueAt } from '../../business-case/path.ts';
import { quoted } from '../../data/quoted.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { ofText } from '../of-text.ts';

const subject = String.raw`(?:(?:we|they|it|the (?:team|project|programme|change|roll-?out|board|sponsor|work))\s+)?(?:will\s+|would\s+|simply\s+|still\s+|just\s+)*`;

/** To go on all the same: nothing that somebody would decide differently. */
const goesOn = new RegExp(
  String.raw`^\W*(?:${subject}(?:(?:go|goes|carry|carries|keep|keeps|press|presses|move|moves|push|pushes) (?:on|going|ahead|forward)|continues?|proceeds?|rolls? out)|nothing(?: (?:happens|changes|stops|else))?|no (?:change|effect|consequences?|action)|wir machen weiter|es geht weiter|on continue|se sigue|si continua|we gaan door)\W*(?:(?:anyway|regardless|all the same|as planned|nevertheless|with (?:it|the (?:plan|roll-?out))|trotzdem|quand même)\W*)?$`,
  'iu',
);

const isGoingOn = ofText((text) => goesOn.test(text));

/** What a missed gate leads to is something else than what a passed one does. */
export const gatesCanStop = defineRule({
  id: 'gates-can-stop',
  gate: 'finance',
  severity: 'must',
  answers: ['ASK-06'],
  reads: ['rollOut.gates', 'rollOut.waves'],
  over: 'rollOut.gates',
  statement:
    'What happens after a missed gate differs from what happens after a passed one, and each wave waits for something.',
  reason: 'A gate that stands open either way is none.',
  planted: [
    (it) => withValueAt(it, 'rollOut.gates[after-pilot].ifMissed', 'We carry on as planned.'),
    (it) => withValueAt(it, 'rollOut.waves[all].gate', ''),
  ],
  faults: ({ rollOut }) => [
    ...rollOut.gates.flatMap(({ id, name, ifMissed }) =>
      unless(
        !isGoingOn(ifMissed),
        `Whether the gate ${quoted(name)} is passed or missed, you go on. Say what stops, waits or is changed if it is missed.`,
        `rollOut.gates[${id}].ifMissed`,
      ),
    ),
    ...rollOut.waves.flatMap(({ id, name, gate }) =>
      needs(
        rollOut.gates.length === 0 || isSeen(gate),
        `Say what opens the wave ${quoted(name)}: a gate that opens nothing stops nothing.`,
        `rollOut.waves[${id}].gate`,
      ),
    ),
  ],
});
