import { switchingValue } from '../../finance/index.ts';
import { valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { caseFlows } from './case-flows.ts';
import type { MovedInput } from './input-values.ts';
import { type ListedInput, listedInputs } from './listed-inputs.ts';
import { worthOf } from './worth.ts';

/** One input of the case: what it says, and what the result does when it alone moves. */
export interface MovingInput extends ListedInput {
  low: number;
  base: number;
  high: number;
  /** What the case is worth with this input at its low and at its high value, everything else at base. */
  worthAtLow: number;
  worthAtHigh: number;
  /** The value at which the case is worth nothing; null when no value of this input, from 0 to 64 times base, is. */
  breakEven: number | null;
}

/** Where the worth changes sign, from 0 upwards: the nearest to the base. */
const breakEvenOf = (net: (value: number) => number, base: number): number | null =>
  base <= 0 ? null : switchingValue(net, base, 0, Number.POSITIVE_INFINITY);

const width = ({ worthAtLow, worthAtHigh }: { worthAtLow: number; worthAtHigh: number }): number =>
  Math.abs(worthAtHigh - worthAtLow);

/**
 * Every input of the case with what moves when it moves, the widest first. An input without a range of its own
 * stands at the end with no width: a table of assumptions lists it too. Only the first few get a break-even.
 */
export const movingInputs = (businessCase: BusinessCase, breakEvens = 3): MovingInput[] => {
  const flowsAt = caseFlows(businessCase);
  const worth = worthOf(businessCase);
  const net = (moved: MovedInput): number => worth(flowsAt('base', moved));
  const moved = listedInputs(businessCase).flatMap((input) => {
    const [low, base, high] = [
      valueAt(input.estimate, 'low'),
      valueAt(input.estimate, 'base'),
      valueAt(input.estimate, 'high'),
    ];
    if (low === null || base === null || high === null) return [];
    return [
      {
        ...input,
        low,
        base,
        high,
        worthAtLow: net({ input: input.id, value: low }),
        worthAtHigh: net({ input: input.id, value: high }),
        breakEven: null,
      },
    ];
  });
  return moved
    .toSorted((a, b) => width(b) - width(a))
    .map((input, index) =>
      index < breakEvens && width(input) > 0
        ? { ...input, breakEven: breakEvenOf((value) => net({ input: input.id, value }), input.base) }
        : input,
    );
};
