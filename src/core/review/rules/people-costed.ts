import { asCounted } from '../../business-case/as-counted/index.ts';
import { isTeamRow } from '../../business-case/as-counted/team-costs.ts';
import { startUpper } from '../../data/letter-case.ts';
import { quoted } from '../../data/quoted.ts';
import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { type Fault, defineRule, needs, unless } from '../define-rule.ts';

const withoutPeople = (it: BusinessCase): BusinessCase => ({
  ...it,
  costs: it.costs.filter(({ kind }) => kind !== 'people'),
});

type TeamRow = BusinessCase['ask']['team'][number];
type Cost = BusinessCase['costs'][number];

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = new RegExp(
  `\\b(\\d+|${small.join('|')}) (?:colleagues?|people|persons?|staff|specialists?|experts?|developers?|handlers?|agents?|analysts?|trainers?|employees?)\\b`,
  'iu',
);

/** Whether a name that counts people counts so many. */
const isSaidIn = (name: string, people: number): boolean => {
  const [, said] = counted.exec(name) ?? [];
  return said === undefined || people === (Number(said) || small.indexOf(said.toLowerCase()) + 1);
};

/** A working week has forty hours. */
const leastShare = 1 / 40;

/** What a row of people leaves open; share and rate of one that makes a cost are asked where its cost is. */
const ofRow = (row: TeamRow, joined: Cost | undefined, hasMonths: boolean): Fault[] => {
  const isJoined = joined !== undefined;
  const path = `ask.team[${row.id}]`;
  const who = row.function === '' ? 'the people asked for' : quoted(row.function);
  return [
    ...needs(isTeamRow(row), `Say how many people you ask for from ${who}.`, `${path}.people`),
    ...unless(
      row.people === undefined || row.people >= 0,
      `You ask ${who} for less than nobody. Enter how many.`,
      `${path}.people`,
    ),
    ...unless(
      !isJoined || row.people === undefined || isSaidIn(joined?.name ?? '', row.people),
      `You ask for another number of people than the cost ${quoted(joined?.name ?? '')} names. Enter the same.`,
      `${path}.people`,
    ),
    ...needs(row.function.trim() !== '', 'Say where the people asked for come from.', `${path}.function`),
    ...needs(hasMonths, `Say for how many months you need ${who}.`, `${path}.months`),
    ...unless(
      row.share === undefined || (row.share >= leastShare && row.share <= 1),
      `${startUpper(who)} give less than an hour a week, or more than all of their time. Check whether 20% was typed as 0.2%.`,
      `${path}.share`,
    ),
    ...unless(
      joined?.months === undefined ||
        row.months === undefined ||
        joined.timing !== 'one-off' ||
        row.months === joined.months,
      `You ask for ${who} for other months than ${quoted(joined?.name ?? '')} pays them. Enter the same.`,
      `${path}.months`,
    ),
    ...needs(
      !isJoined || row.share !== undefined,
      `Say what share of their time ${who} give.`,
      `${path}.share`,
    ),
    ...needs(
      isJoined || Boolean(row.because) || row.rate === undefined || row.source.trim() !== '',
      `Say where the cost of a month of ${who} comes from.`,
      `${path}.source`,
    ),
  ];
};

/** People who are asked for are a cost, and people who are a cost are asked for. */
export const peopleCosted = defineRule({
  id: 'people-costed',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.team'],
  over: 'ask.team',
  statement: 'The people who are asked for stand among the costs, and those among the costs are asked for.',
  reason: 'The time of colleagues is the largest cost that papers forget.',
  planted: [
    (it) => withValueAt(it, 'ask.team', []),
    (it) => withoutPeople(withValueAt(it, 'ask.team', [])),
    (it) => withValueAt(it, 'ask.team[team].people', undefined),
    (it) => withValueAt(it, 'ask.team[team].function', ''),
    (it) => withValueAt(it, 'ask.team[team].share', undefined),
    (it) => withValueAt(it, 'ask.team[team].share', 0.002),
    (it) => withValueAt(it, 'ask.team[team].months', 3),
    (it) => withValueAt(it, 'ask.team[team].people', -6),
    (it) => withValueAt(it, 'ask.team[team].people', 1),
    (it) => withValueAt({ ...it, ask: { ...it.ask, endMonth: '' } }, 'ask.team[team].months', undefined),
    (it) =>
      withValueAt(
        withValueAt(withValueAt(it, 'ask.team[team].cost', ''), 'ask.team[team].rate', 5_000),
        'ask.team[team].source',
        '',
      ),
  ],
  faults: (businessCase) => {
    const { ask, costs, meeting, none } = businessCase;
    if ((meeting.purpose ?? 'decision') !== 'decision') return [];
    if (ask.team.length > 0) {
      const counted = new Map(asCounted(businessCase).costs.map((cost) => [cost.id, cost] as const));
      return ask.team.flatMap((row) => {
        const made = counted.get(`team-${row.id}`);
        const joined = costs.find(({ id }) => id === row.cost);
        return ofRow(row, joined, row.months !== undefined || made?.months !== undefined);
      });
    }
    const paid = costs.filter(({ kind, inAsk }) => kind === 'people' && inAsk === 'outside');
    if (paid.length > 0)
      return unless(
        false,
        'The costs hold people who are already paid, and you ask for nobody. Say who they are.',
        'ask.team',
      );
    return needs(none.team.trim() !== '', 'Say whose time you need, or why nobody’s.', 'ask.team');
  },
});
