import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isOrdered } from '../../quantities/estimate.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Ranges that stand in no benefit: what going on as today costs, and how far the measure will move. */
const otherRanges = ({ situation, hypothesis }: BusinessCase) =>
  [
    {
      name: 'What it costs to go on as today',
      estimate: situation.doNothingCost,
      path: 'situation.doNothingCost',
    },
    { name: 'How far the measure will move', estimate: hypothesis.size, path: 'hypothesis.size' },
  ].flatMap(({ name, estimate, path }) =>
    unless(
      estimate === undefined || isOrdered(estimate),
      `${name}: low must not be larger than base, and base not larger than high. Put the smallest first.`,
      path,
    ),
  );

/** A range has two ends: where only one is entered, the other case is counted as if nothing could go that way. */
const halfRanges = ({ costs, transfers }: BusinessCase) =>
  [
    ...costs.map((row) => ({ ...row, path: `costs[${row.id}].amount` })),
    ...transfers.map((row) => ({ ...row, path: `transfers[${row.id}].amount` })),
  ].flatMap(({ name, amount, path }) =>
    unless(
      amount === undefined || (amount.low === undefined) === (amount.high === undefined),
      `${quoted(name)} has one end of a range only. Enter the other one too, or take it out.`,
      path,
    ),
  );

/** A cost whose range goes one way only goes the wrong one. */
const onlyCheaper = ({ costs }: BusinessCase): Fault[] =>
  costs.flatMap(({ id, name, amount }) =>
    unless(
      amount?.base === undefined ||
        amount.low === undefined ||
        amount.low >= amount.base ||
        amount.high !== amount.base,
      `${quoted(name)} can turn out cheaper and not dearer. Say how much it may cost at most.`,
      `costs[${id}].amount`,
    ),
  );

const weightOf = ({ amount, timing }: BusinessCase['costs'][number], years: number): number =>
  (amount?.base ?? 0) * (timing === 'yearly' ? years : 1);

const isFixed = ({ amount, contingencyShare = 0 }: BusinessCase['costs'][number]): boolean =>
  contingencyShare <= 0 && (amount?.low ?? amount?.base) === (amount?.high ?? amount?.base);

/** The cost that weighs most has a range, or somebody says who holds its price. */
const largestCost = ({ costs, settings }: BusinessCase): Fault[] => {
  const years = settings.horizonYears ?? 1;
  const [first, ...others] = costs
    .filter((cost) => cost.from === undefined && !isTypedCost(cost) && weightOf(cost, years) > 0)
    .toSorted((one, other) => weightOf(other, years) - weightOf(one, years));
  return first === undefined || others.length === 0
    ? []
    : unless(
        !isFixed(first) || isSentence(first.note) || isSentence(first.contingencyBecause),
        `${quoted(first.name)} is the largest cost and has no range. Enter low and high, or say in its note who has fixed its price.`,
        `costs[${first.id}].amount`,
      );
};

/** Low, base and high are in order, and an effect has a range. */
export const ranges = defineRule({
  id: 'EVD-05',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-05'],
  reads: ['situation.doNothingCost', 'hypothesis.size', 'benefits', 'costs', 'transfers'],
  over: 'case',
  statement: 'Low, base and high are in order, and an effect has a range.',
  reason: 'One number for an effect is a promise.',
  planted: [
    (it) => withValueAt(it, 'benefits[status-calls].inputs.removedShare.low', 0.25),
    (it) => withValueAt(it, 'costs[training].amount.high', undefined),
    (it) => withValueAt(it, 'costs[training].amount.high', 45_000),
    (it) => withValueAt(it, 'benefits[turnover].inputs.turnoverFall.low', 0.0375),
    (it) => ({
      ...it,
      costs: it.costs.map((cost) =>
        cost.amount === undefined
          ? cost
          : { ...cost, amount: { ...cost.amount, low: cost.amount.base, high: cost.amount.base } },
      ),
    }),
  ],
  faults: (businessCase) => [
    ...otherRanges(businessCase),
    ...halfRanges(businessCase),
    ...onlyCheaper(businessCase),
    ...largestCost(businessCase),
    ...businessCase.benefits.flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        const path = `benefits[${benefit.id}].inputs.${name}`;
        if (estimate === undefined) return [];
        const { low, high } = estimate;
        if (!isOrdered(estimate))
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
            ).concat(
              unless(
                low === high || (input.favourable === 'high' ? low : high) !== estimate.base,
                `${quoted(benefit.name)}: “${input.title}” can turn out better and not worse. Say how bad it may be.`,
                path,
              ),
            )
          : [];
      }),
    ),
  ],
});
