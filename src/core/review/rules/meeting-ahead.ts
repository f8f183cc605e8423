import { withReadableDates } from '../../business-case/readable-dates.ts';
import { withValueAt } from '../../business-case/path.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** What is asked for is still to be decided. Days of an illustration are as invented as its figures. */
export const meetingAhead = defineRule({
  id: 'meeting-ahead',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['meeting.date', 'situation.goal.by'],
  over: 'case',
  statement: 'The meeting is still to come, and the goal is reached after it.',
  reason: 'Nobody decides yesterday.',
  planted: [(it) => withValueAt(it, 'situation.goal.by', '2026-12-31')],
  faults: (businessCase, _results, today): Fault[] => {
    // What is no day is neither over nor ahead; that it is none is said elsewhere.
    const { basics, meeting, situation, tracking } = withReadableDates(businessCase);
    const { day } = formatsOfCase({ basics });
    const isOver =
      today !== '' && meeting.date !== '' && meeting.date < today && tracking.outcome === undefined;
    const { by } = situation.goal;
    return [
      ...unless(
        !isOver || basics.illustration === true,
        `They met on ${day(meeting.date)}, which is over. Enter when they meet next, or what they decided.`,
        'meeting.date',
      ),
      ...unless(
        by === '' || meeting.date === '' || by > meeting.date,
        `The goal is to be reached by ${day(by)}, and they decide on ${day(meeting.date)}. What can it still serve? Correct the day.`,
        'situation.goal.by',
      ),
    ];
  },
});
