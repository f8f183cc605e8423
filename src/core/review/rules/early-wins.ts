import { withValueAt } from '../../business-case/path.ts';
import { monthNumber } from '../../finance/index.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** Something can be seen within weeks, by a day, by a measure, with somebody who shows it. */
export const earlyWins = defineRule({
  id: 'early-wins',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['earlyWins'],
  over: 'earlyWins',
  statement: 'At least one early win is named, with its day, its measure and who shows it.',
  reason: 'A board that sees nothing for a year asks for its money back.',
  planted: [
    (it) => withValueAt(it, 'earlyWins', []),
    (it) => withValueAt(it, 'earlyWins[news].by', ''),
    (it) => withValueAt(it, 'earlyWins[news].by', '2028-04-30'),
    (it) => withValueAt(it, 'earlyWins[news].owner', ''),
    (it) => withValueAt(it, 'earlyWins[news].measure', ''),
    (it) => withValueAt(it, 'earlyWins[news].win', ' '),
  ],
  faults: (businessCase) => [
    ...needs(
      businessCase.earlyWins.length > 0 || isNoneSaid(businessCase, 'earlyWins'),
      'Name one thing that they will see within 90 days, by when, and who shows it.',
      'earlyWins',
    ),
    ...businessCase.earlyWins.flatMap(({ id, win, by, measure, owner }) =>
      needs(
        [win, by, measure, owner].every(isSeen),
        `The early win “${win.trim()}” needs what they will see, a day, a measure and somebody who shows it.`,
        `earlyWins[${id}]`,
      ),
    ),
    ...businessCase.earlyWins.flatMap(({ id, win, by }) => {
      const [start, seen] = [businessCase.ask.startMonth, by.slice(0, 7)].map(monthNumber);
      return unless(
        start === undefined || start === null || seen === undefined || seen === null || seen <= start + 3,
        `The early win “${win.trim()}” is seen more than 90 days after the work starts. Move it, or tell it as a benefit.`,
        `earlyWins[${id}].by`,
      );
    }),
  ],
});
