import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';

/** An input as a person types it: one amount, or low, base and high. */
type Typed = number | readonly [number, number, number] | { shared: string };

const inputOf = (typed: Typed): unknown => {
  if (typeof typed === 'number') return { base: typed };
  if ('shared' in typed) return typed;
  const [low, base, high] = typed;
  return { low, base, high };
};

/** A benefit of a driver with its inputs in short. */
export const benefit = (
  id: string,
  driver: string,
  inputs: Record<string, Typed>,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id,
  name: id,
  driver,
  words: { margin: 1 },
  inputs: Object.fromEntries(Object.entries(inputs).map(([name, typed]) => [name, inputOf(typed)])),
  ...more,
});

/** A three-year case from January 2027 at 10%, of these benefits. */
export const caseOf = (
  benefits: Record<string, unknown>[],
  more: Record<string, unknown> = {},
): BusinessCase =>
  businessCaseSchema.parse({
    settings: { startMonth: '2027-01', horizonYears: 3, discountRate: 0.1 },
    sharedInputs: { contacts: { base: 500_000 } },
    benefits,
    none: { benefits: 'Only costs are looked at.', costs: 'Only benefits are looked at.' },
    ...more,
  });

export const figureOf = (businessCase: BusinessCase, id: string) => {
  const found = resultsOf(businessCase).figures[id];
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
};
