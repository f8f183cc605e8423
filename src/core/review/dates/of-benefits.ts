import { startOf } from '../../business-case/as-counted/index.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { isSameThing } from '../same-thing.ts';
import { type Pair, isBroken } from './pair.ts';
import { pilotEnd } from '../../business-case/pilot-end.ts';

/** The end of the first piece of work that can bring anything: of the first wave, or of all of it where there are none. */
const firstDone = ({ ask, rollOut }: BusinessCase): { month: string; what: string } => {
  const [wave] = rollOut.waves.filter(({ start, end }) => start !== '' || end !== '');
  return wave === undefined
    ? { month: ask.endMonth, what: 'Your work ends' }
    : { month: wave.end === '' ? wave.start : wave.end, what: `The wave ${quoted(wave.name)} ends` };
};

const ofBenefit = (businessCase: BusinessCase, { id, name, start }: Benefit): Pair[] => {
  const { ask, pilot } = businessCase;
  const path = `benefits[${id}].start`;
  const done = firstDone(businessCase);
  const answers = 'Start it later, or say why it comes before.';
  return [
    {
      first: ask.startMonth,
      second: start,
      message: (work, benefit) =>
        `Your work starts in ${work}. Why does ${quoted(name)} start in ${benefit}? ${answers}`,
      path,
      keep: `work-before-benefit ${id}`,
    },
    {
      first: pilot.done === 'finished' ? '' : pilotEnd(businessCase),
      second: start,
      message: (end, benefit) =>
        `Your pilot runs until ${end}. Why does ${quoted(name)} start in ${benefit}? ${answers}`,
      path,
      keep: `pilot-before-benefit ${id}`,
    },
    {
      first: done.month,
      second: start,
      message: (end, benefit) =>
        `${done.what} in ${end}. Why does ${quoted(name)} start in ${benefit}? ${answers}`,
      path,
      keep: `work-done-before-benefit ${id}`,
    },
  ];
};

/** What a benefit promises by a day has begun by then. */
const ofTarget = ({ id, name, start, targetDate }: Benefit): Pair => ({
  first: start,
  second: targetDate,
  message: (begins, by) =>
    `${quoted(name)} reaches its target by ${by}, and starts in ${begins}. Change one of the two.`,
  path: `benefits[${id}].targetDate`,
});

/** A budget falls by what has begun to be saved. */
const ofBudget = ({ id, name, start, budget, words }: Benefit): Pair[] =>
  (words.released ?? 0) <= 0
    ? []
    : [
        {
          first: start,
          second: budget.from,
          message: (begins, falls) =>
            `The budget of ${quoted(name)} falls from ${falls}, and what it saves starts in ${begins}. Change one of the two.`,
          path: `benefits[${id}].budget.from`,
        },
      ];

/** What is reported of a benefit is reported once it has begun. */
const ofReports = ({ tracking }: BusinessCase, { name, measure, start }: Benefit): Pair[] =>
  tracking.measures
    .filter((one) => measure.trim() !== '' && isSameThing(one.name, measure))
    .slice(0, 1)
    .map(({ id, name: reported, by }) => ({
      first: start,
      second: by,
      message: (begins, due) =>
        `${quoted(reported)} reaches its target by ${due}, and ${quoted(name)} starts in ${begins}. Change one of the two.`,
      path: `tracking.measures[${id}].by`,
    }));

/** Of a benefit that starts too early one thing is said: the first that it starts before. */
export const pairsOfBenefits = (businessCase: BusinessCase): Pair[] => {
  const { hypothesis } = businessCase;
  // What the hypothesis promises by a month begins by it, and is held against the work like any other start.
  const benefits = businessCase.benefits.map((benefit) =>
    benefit.id === hypothesis.benefit && hypothesis.by !== '' && benefit.driver !== 'yearly-amounts'
      ? { ...benefit, start: startOf(businessCase, benefit) }
      : benefit,
  );
  return [
    ...benefits
      .filter(
        (benefit) => isCounted(benefit) && benefit.disbenefit !== true && benefit.driver !== 'yearly-amounts',
      )
      .flatMap((benefit) => [
        ...ofBenefit(businessCase, benefit).filter(isBroken).slice(0, 1),
        ofTarget(benefit),
        ...ofBudget(benefit),
        ...ofReports(businessCase, benefit),
      ]),
    ...benefits
      .filter(({ id }) => id === hypothesis.benefit)
      .map(({ name, start }) => ({
        first: start,
        second: hypothesis.by,
        message: (begins: string, by: string) =>
          `The hypothesis is reached by ${by}, and ${quoted(name)} starts in ${begins}. Change one of the two.`,
        path: 'hypothesis.by',
      })),
  ];
};
