import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import { type Benefit, type BusinessCase, businessCaseSchema } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { ownFormula } from '../../drivers/index.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isAbout } from '../same-thing.ts';

interface Answer {
  role: string;
  unit: string;
  base: number;
}

const answersOf = (businessCase: BusinessCase, benefit: Benefit): Answer[] =>
  Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { role, unit }]) => {
    const base = estimateOf(businessCase.sharedInputs, benefit.inputs[name])?.base;
    return base === undefined ? [] : [{ role, unit, base }];
  });

/** An effect may act on a part of the measure: on the avoidable ones, on those who accept it. */
const partsOf = (answers: readonly Answer[], effect: Answer): number[] =>
  answers
    .filter((answer) => answer !== effect && answer.unit === 'share')
    .reduce<number[]>((found, { base }) => [...found, ...found.map((part) => part * base)], [1]);

/** What an effect does to a measure that stands at a number today: each way that people write it. */
const movesOf = ({ unit, base }: Answer, baseline: number): number[] => {
  const size = Math.abs(base);
  if (unit === 'share') return [size * Math.abs(baseline), size * 100, size];
  return unit === 'points' ? [size * 100, size] : [size];
};

const isReached = (answers: readonly Answer[], baseline: number, target: number): boolean => {
  const moved = Math.abs(target - baseline);
  return answers
    .filter(({ role }) => role === 'effect')
    .some(
      (effect) =>
        // An effect that is itself where the measure will stand: 73% solved at the first contact.
        [effect.base, effect.base * 100].some((end) => isAbout(end, target, 0.01)) ||
        movesOf(effect, baseline).some((move) =>
          partsOf(answers, effect).some((part) => isAbout(move * part, moved, 0.1)),
        ),
    );
};

/** From today’s number the effect leads to the target: who types one zero more in one of the three is asked. */
export const targetsReached = defineRule({
  id: 'targets-reached',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits'],
  over: 'benefits',
  statement: 'What a benefit starts from, what it changes and its target are one sum.',
  reason: 'The target is what will be measured, and the effect is what was counted.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].target', 20),
    (it) =>
      businessCaseSchema.parse(
        withValueAt(it, 'benefits[hire-days].inputs.daysSaved', {
          low: 1.2,
          base: 3.2,
          high: 4,
          unit: 'days',
        }),
      ),
  ],
  faults: (businessCase) => {
    const { number } = formatsOfCase(businessCase);
    return businessCase.benefits.flatMap((benefit) => {
      const { id, name, driver, baseline, target } = benefit;
      const answers = answersOf(businessCase, benefit);
      const isAsked =
        isCounted(benefit) &&
        benefit.disbenefit !== true &&
        driver !== ownFormula &&
        answers.some(({ role }) => role === 'effect');
      if (!isAsked || baseline === undefined || target === undefined || isReached(answers, baseline, target))
        return [];
      return [
        {
          message: `${quoted(name)} is to go from ${number(baseline)} to ${number(target)}, and its effect is another. Correct the effect, today’s number or the target.`,
          path: `benefits[${id}].target`,
        },
      ];
    });
  },
});
