import type { Phrase } from '../shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { nothing, phrase, textValue, valueRun } from './phrase.ts';

const determined = /^(?:the|a|an|our|their|its|his|her|each|every|this|that|these|those)\s/iu;

/** The measure of the goal as a sentence names it: "the claims satisfaction score". */
export const goalName = ({ businessCase }: CaseInView): Phrase => {
  const { goalMeasure } = businessCase.situation;
  if (goalMeasure === '') return nothing;
  const name = textValue(goalMeasure, 'situation.goalMeasure');
  return determined.test(goalMeasure) ? phrase`${name}` : phrase`the ${name}`;
};

/** The goal in its own words, and how far away it is. A number that the words name is not said again. */
export const goalSentence = (view: CaseInView): Phrase => {
  const { goal, goalNow, goalTarget } = view.businessCase.situation;
  if (goal === '') return nothing;
  const own = phrase`This serves a goal of the Board: ${textValue(goal.replace(/\.$/u, ''), 'situation.goal')}.`;
  const name = goalName(view);
  if (goalNow === undefined || name.phrase.length === 0) return own;
  const number = (value: number, path: string) => valueRun(view.formats.number(value), path, value, 'number');
  const isNamed = goalTarget !== undefined && goal.includes(view.formats.number(goalTarget));
  const target =
    goalTarget === undefined || isNamed
      ? nothing
      : phrase`; the target is ${number(goalTarget, 'situation.goalTarget')}`;
  return phrase`${own} Today ${name} stands at ${number(goalNow, 'situation.goalNow')}${target}.`;
};
