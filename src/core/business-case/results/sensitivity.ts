import { valueAt } from '../../quantities/estimate.ts';
import { calculationOf } from '../calculation/index.ts';
import { movedEnds } from '../calculation/level-ends.ts';
import { baseWorth, breakEvenOf, statedWorth, worthAt } from '../calculation/worth-at.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type ListedInput, listedInputs } from './listed-inputs.ts';

/** One input of the case: what it says, and what the result does when it alone moves. */
export interface MovingInput extends ListedInput {
  low: number;
  base: number;
  high: number;
  /** What the case is worth with this input at its low and at its high value, everything else at base. */
  worthAtLow: number;
  worthAtHigh: number;
  /** The value at which the case is worth nothing; null when no value of this input is. */
  breakEven: number | null;
}

const width = ({ worthAtLow, worthAtHigh }: { worthAtLow: number; worthAtHigh: number }): number =>
  Math.abs(worthAtHigh - worthAtLow);

/**
 * Every input of the case with what moves when it moves, the widest first. An input without a range of its own
 * stands at the end with no width: a table of assumptions lists it too. Only the first few get a break-even.
 */
export const movingInputs = (businessCase: BusinessCase, breakEvens = 3): MovingInput[] => {
  const calculation = calculationOf(businessCase);
  const hasRate = calculation.discounting.rate !== null;
  const ends = new Map(movedEnds(calculation).map((moved) => [moved.input.id, moved] as const));
  const stated = baseWorth(calculation);
  const worthOfBase = statedWorth(stated);
  const moved = listedInputs(businessCase).flatMap((input): MovingInput[] => {
    const [low, base, high] = [
      valueAt(input.estimate, 'low'),
      valueAt(input.estimate, 'base'),
      valueAt(input.estimate, 'high'),
    ];
    if (low === null || base === null || high === null) return [];
    const found = ends.get(input.id);
    const worth = found === undefined ? undefined : hasRate ? found.netPresentValue : found.netBenefit;
    return [
      {
        ...input,
        low,
        base,
        high,
        worthAtLow: worth?.low ?? worthOfBase,
        worthAtHigh: worth?.high ?? worthOfBase,
        breakEven: null,
      },
    ];
  });
  return moved
    .toSorted((a, b) => width(b) - width(a))
    .map((input, index) => {
      const known = ends.get(input.id)?.input;
      if (index >= breakEvens || width(input) === 0 || known === undefined) return input;
      const worth = worthAt(stated, known);
      return { ...input, breakEven: breakEvenOf((value) => worth(value).whole, known) };
    });
};
