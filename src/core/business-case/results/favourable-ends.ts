import { caseModel } from '../uncertainty/case-model.ts';
import { columnsAtEnds } from '../uncertainty/columns-at-ends.ts';
import type { BusinessCase } from '../schema/index.ts';
import { discountingOf } from './discount-rate.ts';
import type { CaseFlows } from './flows.ts';
import type { Ends } from './input-values.ts';

/**
 * Which end of its range is good for the case, by input: each is moved alone, all others at base, and the end with the
 * larger net present value is the good one, the larger net benefit where no rate is stated. So an input that several
 * benefits share has one value at each level, whatever it does to each of them. One without effect is low at its smaller
 * number.
 */
export const favourableEnds = (businessCase: BusinessCase, base: CaseFlows): Ends => {
  const discounting = discountingOf(businessCase.settings);
  const { inputs, outcomesOf } = caseModel(businessCase, base, discounting);
  const { columnOf, cases, place } = columnsAtEnds(inputs);
  const { netPresentValue, netBenefit } = outcomesOf(columnOf, cases, null).all;
  const worth = discounting.rate === null ? netBenefit : netPresentValue;
  return new Map(
    inputs.map(({ id }, index) => {
      const [low, high] = place(index);
      return [id, (worth[high] ?? 0) < (worth[low] ?? 0) ? 'low' : 'high'] as const;
    }),
  );
};
