import { withValueAt } from '../../business-case/path.ts';
import { defineRule, needs, unless } from '../define-rule.ts';
import { isSaid } from '../said.ts';

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
    (it) => withValueAt(it, 'situation.goal', ''),
    (it) => withValueAt(it, 'situation.goalMeasure', ''),
    (it) => withValueAt(it, 'situation.goalNow', undefined),
    (it) => withValueAt(it, 'situation.goalTarget', undefined),
    (it) => withValueAt(it, 'situation.goalTarget', 61),
    (it) => withValueAt(it, 'situation.goalSource', ''),
  ],
  faults: ({ situation }) => {
    const { goal, goalMeasure, goalNow, goalTarget, goalSource } = situation;
    if (!isSaid(goal)) return needs(false, 'Name the goal of the board that it serves.', 'situation.goal');
    return [
      ...needs(isSaid(goalMeasure), 'Say how the goal is measured.', 'situation.goalMeasure'),
      ...needs(goalNow !== undefined, 'Enter where the goal stands today.', 'situation.goalNow'),
      ...needs(goalTarget !== undefined, 'Enter where the goal should be.', 'situation.goalTarget'),
      ...unless(
        goalNow === undefined || goalTarget === undefined || goalNow !== goalTarget,
        'The goal stands already where it should be. Correct one of the two numbers.',
        'situation.goalTarget',
      ),
      ...needs(
        isSaid(goalSource),
        'Say where the two numbers of the goal come from.',
        'situation.goalSource',
      ),
    ];
  },
});
