import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { daysIn } from '../dates-in-text.ts';
import { lastMonth } from './of-work.ts';
import type { Pair } from './pair.ts';

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

const isOfPilot = /\bpilot|\btrial\b|\btest\b|\bprobe|\bessai\b/iu;

/** A stage is paid after the gate that releases it: the one that its condition names, the one of the pilot, or the next in turn. */
const ofStages = (
  { ask, rollOut }: BusinessCase,
  gateOfPilot: BusinessCase['rollOut']['gates'][number] | undefined,
  locale: string,
): Pair[] =>
  ask.tranches.flatMap(({ id, name, when, condition }, index) => {
    const named = daysIn(condition, locale);
    const gate =
      rollOut.gates.find(({ date }) => date !== '' && named.includes(date)) ??
      rollOut.gates.find(
        (one) => one.name.trim() !== '' && condition.toLowerCase().includes(one.name.trim().toLowerCase()),
      ) ??
      (isOfPilot.test(condition) ? gateOfPilot : undefined) ??
      // The first stage waits for no gate, the next for the first of them.
      rollOut.gates[index - 1];
    return gate === undefined
      ? []
      : [
          {
            first: gate.date,
            second: when,
            message: (judged: string, paid: string) =>
              `The stage ${quoted(name)} is paid in ${paid}, and the gate ${quoted(gate.name)} that releases it is on ${judged}. Move one of the two, or say why it stays.`,
            path: `ask.tranches[${id}].when`,
            keep: `gate-before-stage ${id}`,
          },
        ];
  });

/** Costs, benefits, waves, gates, stages and early wins, each in its own order. */
export const pairsOfPlan = (
  businessCase: BusinessCase,
  gateOfPilot: BusinessCase['rollOut']['gates'][number] | undefined,
  locale: string,
  months: number,
): Pair[] => {
  const { ask, costs, benefits, rollOut, earlyWins, hypothesis, unknowns } = businessCase;
  const last = lastMonth(businessCase, months);
  return [
    ...[
      ...benefits.map(({ id, name, targetDate }) => ({
        what: quoted(name),
        by: targetDate,
        path: `benefits[${id}].targetDate`,
      })),
      { what: 'the hypothesis', by: hypothesis.by, path: 'hypothesis.by' },
      ...unknowns.map(({ id, what, by }) => ({ what: quoted(what), by, path: `unknowns[${id}].by` })),
    ].map(({ what, by, path }) => ({
      first: by,
      second: last,
      message: (due: string, end: string) =>
        `The day of ${what} is ${due}, and the plan ends in ${end}. Nobody looks any more: choose an earlier day.`,
      path,
    })),
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
    ...ofStages(businessCase, gateOfPilot, locale),
    ...earlyWins.map(({ id, win, by }) => ({
      first: ask.startMonth,
      second: by,
      message: (start: string, day: string) =>
        `The early result “${win}” is due by ${day}, before the work starts in ${start}. Change one of the two.`,
      path: `earlyWins[${id}].by`,
    })),
  ];
};
