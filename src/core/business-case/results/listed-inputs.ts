import type { InputUnit } from '../../drivers/index.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { benefitInputs } from './benefit-driver.ts';
import { estimateOf, inputId } from './input-values.ts';

/** One input of the case as an analysis moves it. */
export interface ListedInput {
  id: string;
  /** As a reader sees it: "Fewer status calls: What share of these contacts will go?" */
  name: string;
  benefit: string;
  question: string;
  unit: InputUnit;
  estimate: Estimate;
}

const inputsOfBenefits = (businessCase: BusinessCase): ListedInput[] =>
  businessCase.benefits.flatMap((benefit) => {
    return Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
      return estimate === undefined
        ? []
        : [
            {
              id: inputId(benefit, name),
              name: `${benefit.name}: ${input.title}`,
              benefit: benefit.name,
              question: input.title,
              unit: input.unit,
              estimate,
            },
          ];
    });
  });

const costInputs = (businessCase: BusinessCase): ListedInput[] =>
  businessCase.costs.flatMap(({ id, name, amount }) =>
    amount === undefined
      ? []
      : [{ id: `cost:${id}`, name, benefit: name, question: name, unit: 'money' as const, estimate: amount }],
  );

/** Every input of the case once, also when several benefits share it. */
export const listedInputs = (businessCase: BusinessCase): ListedInput[] => [
  ...new Map(
    [...inputsOfBenefits(businessCase), ...costInputs(businessCase)].map((input) => [input.id, input]),
  ).values(),
];
