import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { valueAt } from '../../quantities/estimate.ts';

/**
 * How many inputs have no range: what nobody doubts does not move in a simulation, and its chances flatter the case.
 * Null where half of the inputs or more have one.
 */
export const rangesMissing = (businessCase: BusinessCase): { missing: number; all: number } | null => {
  const inputs = listedInputs(businessCase).filter(({ estimate }) => estimate.base !== undefined);
  const missing = inputs.filter(({ estimate }) => valueAt(estimate, 'low') === valueAt(estimate, 'high'));
  return missing.length * 2 <= inputs.length ? null : { missing: missing.length, all: inputs.length };
};
