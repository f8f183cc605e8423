import { valueAt } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { StatedBenefit } from './benefit-value.ts';
import { type Ends, type MovedInput, estimateOf, inputId } from './input-values.ts';
import type { PoolResult } from './pools.ts';

interface UsedInput {
  id: string;
  benefit: string;
  low: number;
  high: number;
  /** The end that is good for the benefit that uses it. */
  end: 'high' | 'low';
}

const other = { high: 'low', low: 'high' } as const;

const usedInputs = ({ sharedInputs }: BusinessCase, { benefit, driver }: StatedBenefit): UsedInput[] =>
  Object.entries(driver?.inputs ?? {}).flatMap(([name, { favourable }]) => {
    const estimate = estimateOf(sharedInputs, benefit.inputs[name]);
    const [low, high] = (['low', 'high'] as const).map((end) =>
      estimate === undefined ? null : valueAt(estimate, end),
    );
    if (low === null || low === undefined || high === null || high === undefined || low === high) return [];
    const end = benefit.disbenefit === true ? other[favourable] : favourable;
    return [{ id: inputId(benefit, name), benefit: benefit.id, low, high, end }];
  });

/**
 * Which end of its range is good for the case, by input: the one at which the case is worth more with this input moved
 * alone, all others at base. So an input that several benefits share has one value at each level, whatever it does to
 * each of them; one without effect is low at its smaller number. An input that acts on a single benefit, which draws on
 * no work with others, is good for the case where it is good for its benefit: it need not be tried.
 */
export const favourableEnds = (
  businessCase: BusinessCase,
  stated: readonly StatedBenefit[],
  pools: readonly PoolResult[],
  worthWith: (moved: MovedInput) => number,
): Ends => {
  const drawing = new Set(
    pools.filter(({ draws }) => draws.length > 1).flatMap(({ draws }) => draws.map(({ benefit }) => benefit)),
  );
  const used = stated.flatMap((one) => usedInputs(businessCase, one));
  const ends = new Map<string, 'high' | 'low'>();
  for (const { id, benefit, low, high, end } of used) {
    if (ends.has(id)) continue;
    const isAlone = !drawing.has(benefit) && used.every((one) => one.id !== id || one.benefit === benefit);
    const isBetterLow = (): boolean =>
      worthWith({ input: id, value: low }) > worthWith({ input: id, value: high });
    ends.set(id, isAlone ? end : isBetterLow() ? 'low' : 'high');
  }
  return ends;
};
