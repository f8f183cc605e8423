import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { valueAt } from '../../quantities/estimate.ts';

/**
 * That most inputs have no range: what nobody doubts does not move in a simulation, and its chances flatter the case.
 * Empty where half of the inputs or more have one.
 */
export const missingRanges = (businessCase: BusinessCase): string => {
  const inputs = listedInputs(businessCase).filter(({ estimate }) => estimate.base !== undefined);
  const without = inputs.filter(({ estimate }) => valueAt(estimate, 'low') === valueAt(estimate, 'high'));
  return without.length * 2 <= inputs.length
    ? ''
    : `${without.length} of ${inputs.length} inputs have no range, so the chances are too good`;
};
