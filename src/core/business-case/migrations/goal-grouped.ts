import { type Row, given, isRow } from './rows.ts';

/** The goal of version 3 stood in five fields; its name is the text that was the goal. */
export const goalGrouped = (situation: Row): Row => {
  const { goal, goalMeasure, goalNow, goalTarget, goalSource, ...others } = situation;
  if (isRow(goal)) return situation;
  const grouped = given({
    name: goal,
    measure: goalMeasure,
    now: goalNow,
    target: goalTarget,
    source: goalSource,
  });
  return Object.keys(grouped).length === 0 ? others : { ...others, goal: grouped };
};
