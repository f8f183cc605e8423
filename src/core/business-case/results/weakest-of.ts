import { type Grade, gradesFromBest } from '../grade.ts';

/** How sure a result is: the weakest evidence among what makes most of its swing, and which input that is. */
export interface ResultGrade {
  grade: Grade;
  /** The input with that evidence; empty where nothing is entered. */
  from: string;
}

/** An input with its evidence, and by how much the result moves with it alone. */
export interface GradedSwing extends ResultGrade {
  swing: number;
}

/** Nine tenths of what the result may move by. */
const most = 0.9;

/** The fewest inputs that make nine tenths of the swing, the widest first. */
const widest = (swings: readonly GradedSwing[]): GradedSwing[] => {
  const total = swings.reduce((sum, { swing }) => sum + swing, 0);
  let sofar = 0;
  return swings
    .filter(({ swing }) => swing > 0)
    .toSorted((one, other) => other.swing - one.swing)
    .filter(({ swing }) => {
      const isNeeded = sofar < most * total * (1 - 1e-12);
      sofar += swing;
      return isNeeded;
    });
};

/** The weakest of the fewest inputs that make nine tenths of a swing; of nothing that moves nothing is known. */
export const weakestOf = (swings: readonly GradedSwing[]): ResultGrade => {
  const [first, ...others] = widest(swings);
  if (first === undefined) return { grade: 'U', from: '' };
  const { grade, from } = others.reduce(
    (weakest, one) =>
      gradesFromBest.indexOf(one.grade) > gradesFromBest.indexOf(weakest.grade) ? one : weakest,
    first,
  );
  return { grade, from };
};
