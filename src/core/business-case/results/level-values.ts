import type { Level } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type BenefitResult, benefitResult } from './benefit-result.ts';
import { type BenefitValue, type StatedBenefit, benefitValue } from './benefit-value.ts';
import { type CostResult, costResult } from './cost-result.ts';
import { typedId } from './typed-row.ts';
import { type Ends, type MovedInput, inputId, noEnds } from './input-values.ts';

const uses = ({ benefit }: StatedBenefit, { input }: MovedInput): boolean =>
  input.startsWith(`${benefit.id}.`) ||
  Object.keys(benefit.inputs).some((name) => inputId(benefit, name) === input);

const onceEachLevel = <Result>(find: (level: Level, ends: Ends) => Result) => {
  const found = new Map<Level, Result>();
  return (level: Level, ends: Ends): Result => {
    const result = found.get(level) ?? find(level, ends);
    found.set(level, result);
    return result;
  };
};

interface KnownResult {
  part: number;
  refusal: string | undefined;
  result: BenefitResult;
}

/**
 * Benefits and costs of one case, found once at each level: where one input moves, as it does some hundred times for a
 * tornado and its break-evens, only what uses it is found anew.
 */
export const levelValues = (businessCase: BusinessCase, stated: readonly StatedBenefit[], months: number) => {
  const values = onceEachLevel((level, ends) =>
    stated.map((benefit) => ({ benefit, value: benefitValue(businessCase, benefit, level, ends) })),
  );
  const costs = onceEachLevel((level) =>
    businessCase.costs.map((cost) => ({ cost, result: costResult(businessCase, cost, level, months) })),
  );
  const known = new WeakMap<BenefitValue, KnownResult>();
  return {
    /** The ends of the ranges are those of the case: the same at every call. */
    benefitsAt: (level: Level, ends: Ends, moved?: MovedInput): BenefitValue[] =>
      values(level, ends).map(({ benefit, value }) =>
        moved !== undefined && uses(benefit, moved)
          ? benefitValue(businessCase, benefit, level, ends, moved)
          : value,
      ),
    costsAt: (level: Level, moved?: MovedInput): CostResult[] =>
      costs(level, noEnds).map(({ cost, result }) =>
        moved?.input === `cost:${cost.id}` || moved?.input === typedId(`cost:${cost.id}`)
          ? costResult(businessCase, cost, level, months, moved)
          : result,
      ),
    /** A value belongs to its level; others on the same work decide the part of it that counts. */
    resultOf: (value: BenefitValue, level: Level, part: number, refusal?: string): BenefitResult => {
      const last = known.get(value);
      if (last?.part === part && last.refusal === refusal) return last.result;
      const result = benefitResult(businessCase, value, level, months, part, refusal);
      known.set(value, { part, refusal, result });
      return result;
    },
  };
};
