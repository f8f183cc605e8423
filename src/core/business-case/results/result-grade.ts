import { gradeOfSources } from '../evidence-grade.ts';
import { type Calculation, readCase, sumsOf, wholeWeight } from '../calculation/index.ts';
import { movedEnds } from '../calculation/level-ends.ts';
import { listedInputs } from './listed-inputs.ts';
import { type ResultGrade, weakestOf } from './weakest-of.ts';

export type { ResultGrade } from './weakest-of.ts';

interface Swing {
  id: string;
  swing: number;
}

/** An amount without a range is taken to swing by a tenth of itself. */
const assumed = 0.05;

/** By how much the result moves with each input alone: from its low to its high, or by a tenth of it without a range. */
const swingsOf = (calculation: Calculation): Swing[] => {
  const hasRate = calculation.discounting.rate !== null;
  const ranged = movedEnds(calculation).flatMap(({ input, netBenefit, netPresentValue }): Swing[] => {
    const { low, high } = hasRate ? netPresentValue : netBenefit;
    return input.low === input.high ? [] : [{ id: input.id, swing: Math.abs(high - low) }];
  });
  const single = calculation.inputs.filter(({ low, high }) => low === high);
  if (single.length === 0) return ranged;
  const columns = new Map<string, Float64Array | number>(
    [...calculation.inputs, ...calculation.otherInputs].map(({ id, base }) => [id, base]),
  );
  const cases = 2 * single.length;
  for (const [index, { id, base }] of single.entries()) {
    const column = new Float64Array(cases).fill(base);
    column[2 * index] = base * (1 - assumed);
    column[2 * index + 1] = base * (1 + assumed);
    columns.set(id, column);
  }
  const reading = readCase(calculation, (id) => columns.get(id) ?? Number.NaN);
  const { netBenefit, netPresentValue } = sumsOf(calculation, reading, wholeWeight, cases);
  const worth = hasRate ? netPresentValue : netBenefit;
  return [
    ...ranged,
    ...single.map(({ id }, index) => ({
      id,
      swing: Math.abs((worth[2 * index + 1] ?? 0) - (worth[2 * index] ?? 0)),
    })),
  ];
};

/**
 * The grade of what the case comes to: the weakest among the fewest inputs that make nine tenths of its swing, and the
 * input that has it. Of a case in which nothing moves nothing is known.
 */
export const gradeOfResult = (calculation: Calculation): ResultGrade => {
  const { businessCase } = calculation;
  const listed = new Map(listedInputs(businessCase).map((input) => [input.id, input]));
  const swings = swingsOf(calculation).flatMap(({ id, swing }) => {
    const input = listed.get(id);
    return input === undefined
      ? []
      : [{ swing, grade: gradeOfSources(businessCase, input.estimate.evidence), from: input.name }];
  });
  return weakestOf(swings);
};
