import { type Results, resultsOf } from '../../core/business-case/results/index.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { type Finding, findingsOf } from '../../core/review/index.ts';

const once = <Value>(
  derive: (businessCase: BusinessCase) => Value,
): ((businessCase: BusinessCase) => Value) => {
  const known = new WeakMap<BusinessCase, Value>();
  return (businessCase) => {
    const before = known.get(businessCase);
    if (before !== undefined) return before;
    const value = derive(businessCase);
    known.set(businessCase, value);
    return value;
  };
};

/** Computed once for each state of the case, however many parts of the screen ask. */
export const resultsFor: (businessCase: BusinessCase) => Results = once(resultsOf);

export const findingsFor: (businessCase: BusinessCase) => Finding[] = once((businessCase) =>
  findingsOf(businessCase, resultsFor(businessCase)),
);
