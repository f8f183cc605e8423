import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { type Formats, formatsFor } from '../../quantities/format.ts';
import { defineRule } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Two dates of which the first must not come after the second, and what to say when it does. */
interface Pair {
  first: string;
  second: string;
  message: (first: string, second: string) => string;
  path: string;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text);

/** A month and a day are compared by their months. */
const isAfter = ({ first, second }: Pair): boolean => {
  const length = Math.min(first.length, second.length);
  return isDate(first) && isDate(second) && first.slice(0, length) > second.slice(0, length);
};

const decision = ({ ask, meeting }: BusinessCase): Pair[] => [
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
    first: ask.startMonth,
    second: ask.endMonth,
    message: (start, end) => `The work ends in ${end}, before it starts in ${start}. Change one of the two.`,
    path: 'ask.endMonth',
  },
];

interface Spanned {
  id: string;
  name: string;
  start: string;
  end: string;
}

const spans = (list: string, rows: readonly Spanned[]): Pair[] =>
  rows.map(({ id, name, start, end }) => ({
    first: start,
    second: end,
    message: (from, until) =>
      `${quoted(name)} ends in ${until}, before it starts in ${from}. Change one of the two.`,
    path: `${list}[${id}].end`,
  }));

const inTurn = (rows: readonly { name: string; at: string; path: string }[], kind: string): Pair[] =>
  rows.slice(1).map((row, index) => {
    const before = rows[index];
    return {
      first: before?.at ?? '',
      second: row.at,
      message: (first, second) =>
        `The ${kind} ${quoted(row.name)} stands after ${quoted(before?.name ?? '')} (${first}) and comes before it (${second}). Put them in the order of their dates.`,
      path: row.path,
    };
  });

const plan = ({ ask, costs, benefits, rollOut, earlyWins }: BusinessCase): Pair[] => [
  ...spans('costs', costs),
  ...spans('benefits', benefits),
  ...spans('rollOut.waves', rollOut.waves),
  ...inTurn(
    rollOut.waves.map(({ id, name, start }) => ({ name, at: start, path: `rollOut.waves[${id}].start` })),
    'wave',
  ),
  ...inTurn(
    rollOut.gates.map(({ id, name, date }) => ({ name, at: date, path: `rollOut.gates[${id}].date` })),
    'gate',
  ),
  ...inTurn(
    ask.tranches.map(({ id, name, when }) => ({ name, at: when, path: `ask.tranches[${id}].when` })),
    'stage',
  ),
  ...earlyWins.map(({ id, win, by }) => ({
    first: ask.startMonth,
    second: by,
    message: (start: string, day: string) =>
      `The early result “${win}” is due by ${day}, before the work starts in ${start}. Change one of the two.`,
    path: `earlyWins[${id}].by`,
  })),
];

const saidOf =
  ({ day, month }: Formats) =>
  (date: string): string =>
    date.length > 7 ? day(date) : month(date);

/** Dates do not contradict each other. */
export const datesInOrder = defineRule({
  id: 'dates-in-order',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask', 'meeting', 'costs', 'benefits', 'rollOut', 'earlyWins'],
  over: 'case',
  statement: 'Dates do not contradict each other.',
  reason: 'One date out of order makes a reader doubt the others.',
  planted: [(it) => withValueAt(it, 'ask.decideBy', '2027-02-17')],
  faults: (businessCase) => {
    const { basics } = businessCase;
    const said = saidOf(formatsFor(basics.language || 'en-GB', basics.currency || 'GBP'));
    return [...decision(businessCase), ...plan(businessCase)]
      .filter(isAfter)
      .map(({ first, second, message, path }) => ({ message: message(said(first), said(second)), path }));
  },
});
