import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { Pair } from './pair.ts';

/** Papers, meeting, decision. */
export const pairsOfMeeting = ({ ask, evidence, meeting }: BusinessCase): Pair[] => [
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
  {
    first: ask.decideBy === meeting.date ? '' : ask.decideBy,
    second: ask.startMonth,
    message: (by, start) =>
      `It may be decided as late as ${by}, and the work starts in ${start}. Change one of the two.`,
    path: 'ask.decideBy',
  },
  ...evidence.flatMap(({ id, title, from, until }): Pair[] => [
    {
      first: from,
      second: until,
      message: (began, ended) =>
        `${quoted(title)} ended on ${ended}, before it began on ${began}. Change one of the two.`,
      path: `evidence[${id}].until`,
    },
    {
      first: until,
      second: meeting.date,
      message: (ended, met) =>
        `${quoted(title)} ends on ${ended}, and they decide on ${met}. What it shows is not known then: correct the day.`,
      path: `evidence[${id}].until`,
    },
  ]),
];
