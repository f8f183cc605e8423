import { withValueAt } from '../../business-case/path.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { isSeen } from '../../data/seen.ts';

/** The case serves a goal that the board has, with its measure, two numbers and where they come from. */
export const goalOfTheBoard = defineRule({
  id: 'goal-of-the-board',
  gate: 'board',
  severity: 'must',
  answers: [],
  reads: ['situation'],
  over: 'case',
  statement:
    'The case names the goal it serves, how that is measured, from where to where, and by which source.',
  reason: 'A board decides on its own goals; what serves none of them waits.',
  planted: [
    (it) => withValueAt(it, 'situation.goal.name', ''),
    (it) => withValueAt(it, 'situation.goal.measure', ''),
    (it) => withValueAt(it, 'situation.goal.now', undefined),
    (it) => withValueAt(it, 'situation.goal.target', undefined),
    (it) => withValueAt(it, 'situation.goal.target', 61),
    (it) => withValueAt(it, 'situation.goal.source', ''),
  ],
  faults: ({ situation }) => {
    const { name, measure, now, target, source } = situation.goal;
    if (!isSeen(name))
      return needs(false, 'Name the goal of the board that it serves.', 'situation.goal.name');
    return [
      ...needs(isSeen(measure), 'Say how the goal is measured.', 'situation.goal.measure'),
      ...needs(now !== undefined, 'Enter where the goal stands today.', 'situation.goal.now'),
      ...needs(target !== undefined, 'Enter where the goal should be.', 'situation.goal.target'),
      ...unless(
        now === undefined || target === undefined || now !== target,
        'The goal stands already where it should be. Correct one of the two numbers.',
        'situation.goal.target',
      ),
      ...needs(isSeen(source), 'Say where the two numbers of the goal come from.', 'situation.goal.source'),
    ];
  },
});
