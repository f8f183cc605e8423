import { withValueAt } from '../../business-case/path.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, needs } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** Who steers it has seats, and finance has one of them. */
export const boardThatSteers = defineRule({
  id: 'board-that-steers',
  gate: 'board',
  severity: 'should',
  answers: [],
  reads: ['governance.seats'],
  over: 'governance.seats',
  statement: 'The board that steers the change has seats, each with somebody on it.',
  reason: 'Priorities that nobody sets are set by whoever shouts.',
  planted: [
    (it) => withValueAt(it, 'governance.seats', []),
    (it) => withValueAt(it, 'governance.seats[it].person', ''),
  ],
  faults: (businessCase) => [
    ...needs(
      businessCase.governance.seats.length > 0 || isNoneSaid(businessCase, 'governance.seats'),
      'Say which functions sit on the board that steers it.',
      'governance.seats',
    ),
    ...businessCase.governance.seats.flatMap(({ id, function: seat, person }) =>
      needs(isSeen(person), `${quoted(seat)}: say who sits on it.`, `governance.seats[${id}].person`),
    ),
  ],
});
