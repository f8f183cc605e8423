import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { BusinessCase, Cost } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { CashFlow } from '../../finance/index.ts';
import { monthNumber } from '../../finance/index.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { isSeen } from '../../data/seen.ts';

const yearOf = 12;

/** The first and the last month in which anything comes, counted from the start of the plan; null where nothing does. */
const spanOf = ({ months }: CashFlow): { first: number; last: number } | null => {
  const first = months.findIndex((amount) => amount !== 0);
  return first === -1 ? null : { first, last: months.findLastIndex((amount) => amount !== 0) };
};

/** Another yearly cost of the same kind takes over, in the month after or before. */
const isReplaced = (costs: readonly Cost[], cost: Cost, end: 'start' | 'end'): boolean => {
  const at = monthNumber(cost[end]);
  const other = end === 'end' ? 'start' : 'end';
  return costs.some((one) => {
    const begins = monthNumber(one[other]);
    return (
      one !== cost &&
      one.timing === 'yearly' &&
      one.kind === cost.kind &&
      at !== null &&
      begins !== null &&
      Math.abs(begins - at) <= 1
    );
  });
};

const ofCost = (
  cost: Cost,
  own: CashFlow,
  benefits: { first: number; last: number },
  costs: readonly Cost[],
): Fault[] => {
  const { id, name, timing, amount, note } = cost;
  const isYearly = timing === 'yearly' || (isTypedCost(cost) && timing !== 'one-off');
  if (!isYearly)
    return unless(
      !/\b(?:a|per|each|every) (?:year|annum|month)\b/iu.test(amount?.period ?? ''),
      `${quoted(name)} is an amount a year, and it is counted once. Say that it comes every year.`,
      `costs[${id}].timing`,
    );
  const span = spanOf(own);
  if (span === null || isSeen(note)) return [];
  // Typed by year it comes in whole years: a part of one is no gap.
  const slack = isTypedCost(cost) ? yearOf : 1;
  const field = isTypedCost(cost) ? 'yearlyAmounts' : undefined;
  return [
    ...unless(
      span.last + slack >= benefits.last || isReplaced(costs, cost, 'end'),
      `${quoted(name)} stops, and the benefits go on. Why is it not needed any more? Let it go on, end the benefits, or say why in its note.`,
      `costs[${id}].${field ?? 'end'}`,
    ),
    ...unless(
      span.first <= benefits.first + yearOf || isReplaced(costs, cost, 'start'),
      `${quoted(name)} starts more than a year after the benefits do. What runs until then? Let it start earlier, or say why in its note.`,
      `costs[${id}].${field ?? 'start'}`,
    ),
  ];
};

/** What has to run goes on as long as what it brings. */
export const runningCostsGoOn = defineRule({
  id: 'running-costs-go-on',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['costs'],
  over: 'costs',
  statement: 'Running costs start no later and end no earlier than the benefits that they keep up.',
  reason: 'Who stops paying for the licence stops sending the texts.',
  planted: [
    (it) => withValueAt(it, 'costs[licences].end', '2028-02'),
    (it) => withValueAt(it, 'costs[change-team].start', '2029-09'),
    (it) => withValueAt(it, 'costs[licences].timing', 'one-off'),
    (it) =>
      withValueAt(withValueAt(it, 'costs[licences].amount', undefined), 'costs[licences].yearlyAmounts', {
        base: [0, 180_000, 180_000, 0, 0],
      }),
  ],
  faults: ({ costs }: BusinessCase, { base }) => {
    const benefits = spanOf(base.all.benefits);
    if (benefits === null) return [];
    return costs.flatMap((cost) => {
      const own = base.costs.find(({ id }) => id === cost.id);
      return own === undefined || own.reason !== undefined ? [] : ofCost(cost, own.flow, benefits, costs);
    });
  },
});
