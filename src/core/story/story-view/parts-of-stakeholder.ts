import { pilotEnd } from '../../business-case/pilot-end.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isSeen } from '../../data/seen.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { bothInUnit } from '../facts/in-unit.ts';
import { typed } from '../facts/typed.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';
import type { CaseInView } from './case-in-view.ts';
import { gateAsks } from './plan-data.ts';
import { joined, nothing, phrase, valueRun } from './phrase.ts';
import { isTheirGroup, isTheirs } from './theirs.ts';

type Stakeholder = BusinessCase['stakeholders'][number];

/** Something in the case that carries the name of a stakeholder. */
export interface PartOfStakeholder {
  id: string;
  /** What it is to them: "A risk that you act on". */
  role: string;
  what: Phrase;
  by: Phrase;
}

/** A row before it is told: whose it is, and where it stands. */
interface Found {
  id: string;
  role: string;
  whose: string;
  what: Phrase;
  by?: Phrase;
}

const dated = (view: CaseInView, date: string, path: string): Phrase =>
  date === ''
    ? nothing
    : phrase`${valueRun(date.length > 7 ? view.formats.day(date) : view.formats.month(date), path, date, 'date')}`;

const both = (...parts: readonly Phrase[]): Phrase => joined(parts, '; ');

/** What somebody was named for: numbers to stand for, risks to act on, gates to judge. */
const named = (view: CaseInView): Found[] => {
  const { benefits, risks, earlyWins, dependencies, duties, rollOut, tracking, pilot, plainSense } =
    view.businessCase;
  const roles = notesOf(view).parts;
  const at = (date: string, path: string): Phrase => dated(view, date, path);
  return [
    ...rollOut.gates.map((gate) => ({
      id: `gate-${gate.id}`,
      role: roles.gate,
      whose: gate.owner,
      what: both(typed(gate.name, `rollOut.gates[${gate.id}].name`), gateAsks(view, gate)),
      by: at(gate.date, `rollOut.gates[${gate.id}].date`),
    })),
    {
      id: 'pilot',
      role: roles.pilot,
      whose: pilot.judge,
      what: typed(pilot.where, 'pilot.where'),
      by: at(pilotEnd(view.businessCase), 'pilot.start'),
    },
    ...benefits.map(({ id, name, owner, targetDate }) => ({
      id: `benefit-${id}`,
      role: roles.benefit,
      whose: owner,
      what: typed(name, `benefits[${id}].name`),
      by: at(targetDate, `benefits[${id}].targetDate`),
    })),
    ...benefits.map(({ id, budget }) => ({
      id: `budget-${id}`,
      role: roles.budget,
      whose: budget.holder,
      what: typed(budget.line, `benefits[${id}].budget.line`),
      by: at(budget.from, `benefits[${id}].budget.from`),
    })),
    ...tracking.measures.map(({ id, name, unit, baseline, target, owner, by }) => {
      const path = `tracking.measures[${id}]`;
      const [from, to] =
        baseline === undefined || target === undefined
          ? ['', '']
          : bothInUnit(view.formats, baseline, target, unit);
      const way =
        baseline === undefined || target === undefined ? nothing : phrase`${roles.fromTo(from, to)}`;
      return {
        id: `measure-${id}`,
        role: roles.measure,
        whose: owner,
        what: both(typed(name, `${path}.name`), way),
        by: at(by, `${path}.by`),
      };
    }),
    ...risks.map(({ id, name, event, owner }) => ({
      id: `risk-${id}`,
      role: roles.risk,
      whose: owner,
      what: isSeen(name) ? typed(name, `risks[${id}].name`) : typed(event, `risks[${id}].event`),
    })),
    ...earlyWins.map(({ id, win, owner, by }) => ({
      id: `win-${id}`,
      role: roles.win,
      whose: owner,
      what: typed(win, `earlyWins[${id}].win`),
      by: at(by, `earlyWins[${id}].by`),
    })),
    ...dependencies.map(({ id, what, owner, by }) => ({
      id: `dependency-${id}`,
      role: roles.dependency,
      whose: owner,
      what: typed(what, `dependencies[${id}].what`),
      by: at(by, `dependencies[${id}].by`),
    })),
    ...duties.map(({ id, duty, owner }) => ({
      id: `duty-${id}`,
      role: roles.duty,
      whose: owner,
      what: typed(duty, `duties[${id}].duty`),
    })),
    ...plainSense.map(({ id, name, owner, checkDate }) => ({
      id: `plain-${id}`,
      role: roles.plainSense,
      whose: owner,
      what: typed(name, `plainSense[${id}].name`),
      by: at(checkDate, `plainSense[${id}].checkDate`),
    })),
  ];
};

/** The seat of their function on the steering group. */
const seats = (view: CaseInView): Found[] => {
  const { parts } = notesOf(view);
  const { term, views } = labelsOf(view);
  return view.businessCase.governance.seats.map((seat) => {
    const path = `governance.seats[${seat.id}]`;
    const says = seat.says === undefined ? '' : views.within(term(seatWords[seat.says]));
    const role = says === '' ? nothing : phrase`${valueRun(says, `${path}.says`, seat.says ?? '', 'text')}`;
    const isNamed = isSeen(seat.person);
    return {
      id: `seat-${seat.id}`,
      role: parts.seat,
      whose: seat.function,
      what: joined(
        [
          isNamed && says !== ''
            ? phrase`${typed(seat.person, `${path}.person`)} (${role})`
            : joined([typed(seat.person, `${path}.person`), role], ' '),
          typed(seat.why, `${path}.why`),
        ],
        ': ',
      ),
    };
  });
};

const seatWords = { decides: 'Decides', advises: 'Advises', informed: 'Is told' } as const;

/** What a group is to know and to do, and what it learns for it. */
const engaged = (view: CaseInView): Found[] => {
  const { audiences, skills } = view.businessCase.engagement;
  const roles = notesOf(view).parts;
  // What they are to feel is the aim of whoever speaks to them, and is not told to them.
  const ways = ['know', 'do'] as const;
  return [
    ...audiences.flatMap((audience) =>
      ways.map((way) => ({
        id: `${way}-${audience.id}`,
        role: roles[way],
        whose: audience.group,
        what: typed(audience[way], `engagement.audiences[${audience.id}].${way}`),
      })),
    ),
    ...skills.map(({ id, what, who, coaching, when }) => {
      const path = `engagement.skills[${id}]`;
      return {
        id: `skill-${id}`,
        role: roles.skill,
        whose: who,
        what: both(typed(what, `${path}.what`), typed(coaching, `${path}.coaching`)),
        by: dated(view, when, `${path}.when`),
      };
    }),
  ];
};

/** What is the same to them, and has no day, stands in one row: two risks that they act on. */
const together = (parts: readonly PartOfStakeholder[]): PartOfStakeholder[] =>
  parts.reduce<PartOfStakeholder[]>((rows, part) => {
    const same = rows.findIndex(({ role, by }) => role === part.role && by.phrase.length === 0);
    const row = rows[same];
    return row === undefined || part.by.phrase.length > 0
      ? [...rows, part]
      : rows.with(same, { ...row, what: both(row.what, part.what) });
  }, []);

/** Everything in the case that carries the name of a stakeholder, or of their group. */
export const partsOfStakeholder = (view: CaseInView, person: Stakeholder): PartOfStakeholder[] => {
  const isOwn = isTheirs(view.businessCase, person);
  const isOfGroup = isTheirGroup(person);
  const found = [
    ...engaged(view).filter(({ whose }) => isOfGroup(whose)),
    ...[...named(view), ...seats(view)].filter(({ whose }) => isOwn(whose)),
  ];
  return together(
    found.flatMap(({ id, role, what, by = nothing }) =>
      what.phrase.length === 0 ? [] : [{ id, role, what, by }],
    ),
  );
};
