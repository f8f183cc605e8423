import type { BusinessCase } from '../../business-case/schema/index.ts';
import type { Pair } from './pair.ts';

/** Papers, meeting, decision. */
export const pairsOfMeeting = ({ ask, meeting }: BusinessCase): Pair[] => [
  {
    first: meeting.date,
    second: ask.decideBy,
    message: (met, by) =>
      `It must be decided by ${by}, and they meet on ${met}. Change one of the two dates.`,
    path: 'ask.decideBy',
  },
  {
    first: meeting.paperDeadline,
    second: meeting.date,
    message: (due, met) =>
      `The papers are due on ${due}, after the meeting on ${met}. Change one of the two dates.`,
    path: 'meeting.paperDeadline',
  },
];
