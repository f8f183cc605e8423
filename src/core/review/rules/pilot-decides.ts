import { withChangeAt, withValueAt } from '../../business-case/path.ts';
import { takesAny } from '../../business-case/taken-effect.ts';
import { pilotResult } from '../../business-case/results/pilot-result.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

type Pilot = BusinessCase['pilot'];

/** A pilot of which nobody has said anything. */
const isAbsent = ({ where, start, measure, design, weeks, groups }: Pilot): boolean =>
  ![where, start, measure].some(isSeen) && design === undefined && weeks === undefined && groups.length === 0;

const ofThresholds = ({ pass, stop }: Pilot): Fault[] => [
  ...needs(
    pass !== undefined && pass > 0,
    'Say from which change on the pilot has worked; nothing at all is no change.',
    'pilot.pass',
  ),
  ...needs(stop !== undefined && stop > 0, 'Say under which change you stop.', 'pilot.stop'),
  ...unless(
    pass === undefined || stop === undefined || stop <= pass,
    'The pilot stops under more than it needs to pass. Put the two in order.',
    'pilot.stop',
  ),
];

/** Nobody counts less than nothing, and of each person one answer. */
const ofCounts = ({ groups, kind }: Pilot): Fault[] =>
  groups.flatMap(({ id, name, people, events, deviation }) => {
    const path = `pilot.groups[${id}]`;
    return [
      ...unless(
        people === undefined || people >= 1,
        `The group ${quoted(name)} has nobody in it. Enter how many were.`,
        `${path}.people`,
      ),
      ...unless(
        events === undefined || (events >= 0 && (kind !== 'share' || events <= (people ?? events))),
        `The group ${quoted(name)} counts less than nothing, or more people than were in it. Correct it.`,
        `${path}.events`,
      ),
      ...unless(
        deviation === undefined || deviation > 0,
        `The standard deviation of the group ${quoted(name)} is above zero. Correct it.`,
        `${path}.deviation`,
      ),
    ];
  });

const ofComparison = ({ design, groups }: Pilot): Fault[] => {
  const has = (role: 'treated' | 'comparison'): boolean => groups.some((group) => group.role === role);
  return [
    ...needs(
      design !== undefined,
      'Say what the pilot is compared with: without that it shows a number and no effect.',
      'pilot.design',
    ),
    ...unless(
      design !== 'none',
      'The pilot is compared with nothing, so that it can show no effect. Split at random, match groups, or compare with the time before.',
      'pilot.design',
    ),
    ...unless(
      groups.length === 0 || design === 'none' || (has('treated') && has('comparison')),
      'The result of the pilot has one group. Enter the one with the change and the one without it.',
      'pilot.groups',
    ),
  ];
};

/** How many were in the smaller of its groups; null where that is not said. */
const smallestGroup = ({ groups }: Pilot): number | null => {
  const sizes = groups.flatMap(({ people }) => (people === undefined ? [] : [people]));
  return sizes.length < 2 ? null : Math.min(...sizes);
};

const ofSize = (businessCase: BusinessCase, { figures }: Results): Fault[] => {
  const smallest = smallestGroup(businessCase.pilot);
  const needed = figures['pilot.sample-size-per-group']?.value ?? null;
  if (smallest === null || needed === null || smallest >= needed) return [];
  const { number } = formatsOfCase(businessCase);
  return [
    {
      message: `The smaller group of the pilot has ${number(smallest)}, and the change that it must show needs ${number(needed)} in each. Make it larger, or ask it for a larger change.`,
      path: 'pilot.groups',
    },
  ];
};

/** A test that went the other way says so in the case: its effect is taken, or what else changed is told. */
const ofVerdict = (businessCase: BusinessCase): Fault[] => {
  const { pilot } = businessCase;
  return unless(
    pilotResult(businessCase).verdict !== 'worse' || takesAny(businessCase) || isSeen(pilot.elseChanged),
    'The pilot went the other way, and the case counts on the effect all the same. Take the pilot’s effect, or say what else changed at the same time.',
    'pilot.elseChanged',
  );
};

/** A pilot can end it: it says what it measures and for how long, against what, and at which number it stops. */
export const pilotDecides = defineRule({
  id: 'pilot-decides',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['pilot'],
  over: 'case',
  statement: 'The pilot has a measure, a length, a comparison, two thresholds and enough people in it.',
  reason: 'A pilot that cannot fail is a roll-out.',
  planted: [
    (it) =>
      withValueAt(it, 'pilot', {
        ...it.pilot,
        where: '',
        start: '',
        measure: '',
        design: undefined,
        weeks: undefined,
        groups: [],
      }),
    (it) => withValueAt(it, 'pilot.measure', ''),
    (it) => withValueAt(it, 'pilot.weeks', undefined),
    (it) => withValueAt(it, 'pilot.judge', ''),
    (it) => withValueAt(it, 'pilot.pass', undefined),
    (it) => withValueAt(it, 'pilot.stop', 0),
    (it) => withValueAt(it, 'pilot.stop', 0.3),
    (it) => withValueAt(it, 'pilot.groups[with].events', -5),
    (it) => withValueAt(it, 'pilot.groups[with].people', 0),
    (it) => withValueAt(it, 'pilot.groups[with].deviation', 0),
    (it) => withValueAt(it, 'pilot.design', undefined),
    (it) => withValueAt(it, 'pilot.design', 'none'),
    (it) => withChangeAt(it, 'pilot.groups', (rows) => (rows as Pilot['groups']).slice(0, 1)),
    (it) =>
      withChangeAt(it, 'pilot.groups', (rows) =>
        (rows as Pilot['groups']).map((row) => ({ ...row, people: 20, events: (row.events ?? 0) / 115 })),
      ),
    (it) =>
      withValueAt(
        withChangeAt(it, 'pilot.groups', (rows) =>
          (rows as Pilot['groups']).map((row) =>
            row.role === 'treated' ? { ...row, events: (row.events ?? 0) * 2 } : row,
          ),
        ),
        'pilot.elseChanged',
        '',
      ),
  ],
  faults: (businessCase, results) => {
    const { hypothesis, pilot } = businessCase;
    if (hypothesis.plainSense === true || isNoneSaid(businessCase, 'pilot')) return [];
    if (isAbsent(pilot))
      return needs(
        false,
        'Say where you will try it, what is measured and when you stop, or why there is nothing to try.',
        'pilot',
      );
    return [
      ...needs(isSeen(pilot.measure), 'Say what the pilot measures.', 'pilot.measure'),
      ...needs(
        (pilot.weeks ?? 0) > 0 || pilot.done === 'finished',
        'Say how many weeks the pilot runs.',
        'pilot.weeks',
      ),
      ...needs(isSeen(pilot.judge), 'Say who judges the pilot.', 'pilot.judge'),
      ...ofThresholds(pilot),
      ...ofCounts(pilot),
      ...ofComparison(pilot),
      ...ofSize(businessCase, results),
      ...ofVerdict(businessCase),
    ];
  },
});
