import { withValueAt } from '../../business-case/path.ts';
import type { Benefit, Cost } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule } from '../define-rule.ts';

const faultsOf = (list: 'benefits' | 'costs', { id, name, yearlyAmounts }: Benefit | Cost) => {
  const years = yearlyAmounts?.base.length ?? 0;
  return (['low', 'high'] as const).flatMap((level) => {
    const length = yearlyAmounts?.[level]?.length ?? years;
    if (length === years) return [];
    return [
      {
        message:
          length < years
            ? `${quoted(name)}: the ${level} amounts end before the base amounts do, and the base stands for the rest. Enter them for every year.`
            : `${quoted(name)}: the ${level} amounts go on where there are no base amounts, and count nothing there. Enter both for every year.`,
        path: `${list}[${id}].yearlyAmounts`,
      },
    ];
  });
};

/** Low and high amounts cover the same years as the base. */
export const yearlyRanges = defineRule({
  id: 'yearly-ranges',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['benefits', 'costs'],
  over: 'case',
  statement: 'Low and high amounts cover the same years as the base.',
  reason: 'A range that ends early is none.',
  planted: [(it) => withValueAt(it, 'costs[licences].yearlyAmounts', { base: [0, 10, 20], low: [0, 5] })],
  faults: ({ benefits, costs }) => [
    ...benefits
      .filter(({ driver }) => driver === 'yearly-amounts')
      .flatMap((row) => faultsOf('benefits', row)),
    ...costs.flatMap((row) => faultsOf('costs', row)),
  ],
});
