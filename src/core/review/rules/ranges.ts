import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../quantities/quoted.ts';

/** Low, base and high are in order, and an effect has a range. */
export const ranges = defineRule({
  id: 'EVD-05',
  gate: 'finance',
  severity: 'must',
  faults: (businessCase) =>
    businessCase.benefits.flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        const path = `benefits[${benefit.id}].inputs.${name}`;
        if (estimate === undefined) return [];
        const { low, base, high } = estimate;
        const stated = [low, base, high].filter((value) => value !== undefined);
        const isOrdered = stated.every(
          (value, index) => index === 0 || value >= (stated[index - 1] ?? value),
        );
        if (!isOrdered)
          return [
            {
              message: `${quoted(benefit.name)}: low must not be better than base, and base not better than high. Put the three in order.`,
              path,
            },
          ];
        return input.role === 'effect' && input.fallback === undefined
          ? unless(
              low !== undefined && high !== undefined && low !== high,
              `${quoted(benefit.name)}: give a low and a high value for “${input.title}”.`,
              path,
            )
          : [];
      }),
    ),
});
