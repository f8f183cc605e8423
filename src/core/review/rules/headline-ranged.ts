import type { BusinessCase } from '../../business-case/schema/index.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import { defineRule } from '../define-rule.ts';

/** The same case with one number for everything. */
const withoutRanges = (it: BusinessCase): BusinessCase => {
  const fixed = ({ low: _low, high: _high, ...rest }: Record<string, unknown>) => rest;
  const sharedInputs = Object.fromEntries(
    Object.entries(it.sharedInputs).map(([id, estimate]) => [
      id,
      { ...estimate, low: undefined, high: undefined },
    ]),
  );
  return {
    ...it,
    sharedInputs,
    costs: it.costs.map((cost) =>
      cost.amount === undefined
        ? cost
        : { ...cost, amount: { ...cost.amount, low: undefined, high: undefined } },
    ),
    benefits: it.benefits.map((benefit) => ({
      ...benefit,
      inputs: Object.fromEntries(
        Object.entries(benefit.inputs).map(([name, input]) => [
          name,
          estimateOf({}, input) === undefined ? input : ({ ...fixed(input) } as typeof input),
        ]),
      ),
    })),
  };
};

/** The net of the case is shown with a low and a high, and these differ. */
export const headlineRanged = defineRule({
  id: 'headline-ranged',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-04'],
  reads: ['benefits'],
  over: 'case',
  statement: 'Benefit and net benefit have a low, a base and a high.',
  reason: 'One number alone is wrong for certain.',
  planted: [withoutRanges],
  faults: ({ benefits, costs }, { figures }) => {
    if (benefits.length === 0 || costs.length === 0) return [];
    const flat = ['total-benefit', 'net-benefit'].some((id) => {
      const figure = figures[id];
      return figure !== undefined && figure.value !== null && figure.low === figure.high;
    });
    return flat
      ? [
          {
            message:
              'Low, base and high of the result are one number. Give what is not certain a low and a high value.',
            path: 'benefits',
          },
        ]
      : [];
  },
});
