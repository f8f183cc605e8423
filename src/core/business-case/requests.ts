import { isAsked, isStanding } from '../quantities/estimate.ts';
import { listedInputs } from './results/listed-inputs.ts';
import { pathOfInput } from './results/input-path.ts';
import type { BusinessCase } from './schema/index.ts';

/** A number that somebody was asked for and has not answered. */
export interface NumberAsked {
  /** As analyses know it. */
  id: string;
  name: string;
  path: string;
  ofWhom: string;
  byWhen: string;
  /** Whether a range stands in for it meanwhile. */
  isStanding: boolean;
}

/** Every number of the case that is asked for, in its order; it is computed from the numbers and kept nowhere. */
export const numbersAsked = (businessCase: BusinessCase): NumberAsked[] => {
  const { doNothingCost } = businessCase.situation;
  const ofInputs = listedInputs(businessCase).map(({ id, name, estimate }) => ({
    id,
    name,
    estimate,
    path: pathOfInput(id),
  }));
  const others =
    doNothingCost === undefined
      ? []
      : [
          {
            id: 'situation.doNothingCost',
            name: 'What it costs to go on as today',
            estimate: doNothingCost,
            path: 'situation.doNothingCost.base',
          },
        ];
  return [...ofInputs, ...others].flatMap(({ id, name, path, estimate }) =>
    isAsked(estimate)
      ? [
          {
            id,
            name,
            path,
            ofWhom: estimate.asked?.ofWhom ?? '',
            byWhen: estimate.asked?.byWhen ?? '',
            isStanding: isStanding(estimate),
          },
        ]
      : [],
  );
};
