import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isAboutOverTime, isSameThing, tellingWords } from '../same-thing.ts';

type Measure = BusinessCase['tracking']['measures'][number];

/** The measure that is called most like something; undefined where none is. */
const measureCalled = (measures: readonly Measure[], name: string): Measure | undefined => {
  const wanted = tellingWords(name);
  const likeness = (one: Measure): number =>
    [...tellingWords(one.name)].filter((word) => wanted.has(word)).length;
  return measures
    .filter((one) => isSameThing(one.name, name))
    .toSorted((one, other) => likeness(other) - likeness(one))[0];
};

/** Numbers of the paper that a reported measure must repeat. */
interface Stated {
  what: string;
  called: string;
  baseline: number | undefined;
  target: number | undefined;
}

const statedNumbers = ({ benefits, situation }: BusinessCase): Stated[] => [
  ...benefits.map(({ name, measure, baseline, target }) => ({
    what: quoted(name),
    called: measure,
    baseline,
    target,
  })),
  {
    what: 'The goal of the board',
    called: situation.goal.measure,
    baseline: situation.goal.now,
    target: situation.goal.target,
  },
];

/** A goal that names its number names the target. */
const ofGoal = ({ situation }: BusinessCase): Fault[] => {
  const { name: goal, target: goalTarget } = situation.goal;
  const named = [...goal.matchAll(/\d+(?:[.,]\d+)?/gu)]
    .map(([words]) => Number(words.replace(',', '.')))
    .filter((number) => number < 1900 || number > 2200);
  return unless(
    goalTarget === undefined ||
      named.length === 0 ||
      named.includes(goalTarget) ||
      named.includes(goalTarget * 100),
    'The goal names another number than its target. Enter the same.',
    'situation.goal.target',
  );
};

/** What is reported afterwards starts and ends where the paper says. */
export const measuresAgree = defineRule({
  id: 'measures-agree',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['tracking.measures', 'situation'],
  over: 'tracking.measures',
  statement: 'A reported measure has the same start and end as the benefit or goal that it measures.',
  reason: 'From another start every report shows a success.',
  planted: [
    (it) => withValueAt(it, 'tracking.measures[hire].baseline', 94),
    (it) => withValueAt(it, 'tracking.measures[renewal].target', 90),
    (it) => withValueAt(it, 'tracking.measures[satisfaction].baseline', 51),
    (it) => withValueAt(it, 'situation.goal.target', 85),
  ],
  faults: (businessCase) => {
    const { number } = formatsOfCase(businessCase);
    return [
      ...ofGoal(businessCase),
      ...statedNumbers(businessCase).flatMap(({ what, called, ...ends }) => {
        const measure = measureCalled(businessCase.tracking.measures, called);
        if (measure === undefined) return [];
        return (['baseline', 'target'] as const).flatMap((end) => {
          const [stated, reported] = [ends[end], measure[end]];
          return unless(
            stated === undefined || reported === undefined || isAboutOverTime(stated, reported, 0.02),
            `${what} ${end === 'baseline' ? 'starts from' : 'goes to'} ${number(stated ?? 0)}, and the measure ${quoted(measure.name)} says ${number(reported ?? 0)}. Enter the same.`,
            `tracking.measures[${measure.id}].${end}`,
          );
        });
      }),
    ];
  },
});
