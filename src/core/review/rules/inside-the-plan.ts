import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { Benefit, BusinessCase, Cost } from '../../business-case/schema/index.ts';
import { monthNumber, monthsAfter } from '../../finance/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

interface Fault {
  message: string;
  path: string;
}

/** Months between the first month of the plan and a start; null where one of them is none. */
const startIn = ({ settings }: BusinessCase, start: string): number | null =>
  monthNumber(start) === null || monthNumber(settings.startMonth) === null
    ? null
    : monthsAfter(settings.startMonth, start);

const beyond = (name: string, path: string): Fault => ({
  message: `${quoted(name)} starts after the plan ends, so that nothing of it is counted. Make the plan longer, or let it start earlier.`,
  path,
});

const ended = (businessCase: BusinessCase, name: string, end: string, path: string): Fault[] =>
  unless(
    (startIn(businessCase, end) ?? 0) >= 0,
    `${quoted(name)} ends before the plan starts, so that nothing of it is counted. Enter a later end, or leave it empty.`,
    path,
  );

const ofBenefit = (
  businessCase: BusinessCase,
  { id, name, driver, start, end }: Benefit,
  months: number,
): Fault[] => {
  if (driver === 'yearly-amounts') return [];
  const isLate = (startIn(businessCase, start) ?? 0) >= months;
  return isLate
    ? [beyond(name, `benefits[${id}].start`)]
    : ended(businessCase, name, end, `benefits[${id}].end`);
};

/** How a one-off cost lies in the plan: the part of it that is paid within. */
const oneOffFaults = (
  businessCase: BusinessCase,
  cost: Cost,
  amount: number,
  from: number,
  months: number,
) => {
  const { money } = formatsOfCase(businessCase);
  const length = Math.max(1, Math.round(cost.months ?? 1));
  const paid = Math.min(length, months - Math.max(0, from));
  return [
    ...unless(
      from >= 0,
      `${quoted(cost.name)} starts before the plan: it is counted from the first month of the plan. Enter a later month, or say that it is paid before the first month.`,
      `costs[${cost.id}].start`,
    ),
    ...unless(
      paid === length,
      `${quoted(cost.name)} ends after the plan: ${money((amount * paid) / length, 'exact')} of ${money(amount, 'exact')} is counted. Make the plan longer or the cost shorter.`,
      `costs[${cost.id}].months`,
    ),
  ];
};

const ofCost = (businessCase: BusinessCase, cost: Cost, results: Results): Fault[] => {
  const { id, name, timing, initial, start, end } = cost;
  const result = results.base.costs.find((one) => one.id === id);
  const isFirst = timing !== 'yearly' && (initial === 'initial' || (initial === undefined && start === ''));
  if (isTypedCost(cost) || isFirst || result?.reason !== undefined) return [];
  const from = startIn(businessCase, start) ?? 0;
  if (from >= results.months) return [beyond(name, `costs[${id}].start`)];
  return timing === 'yearly'
    ? ended(businessCase, name, end, `costs[${id}].end`)
    : oneOffFaults(businessCase, cost, result?.amount ?? 0, from, results.months);
};

const yearsBeyond = (
  list: 'benefits' | 'costs',
  { id, name, yearlyAmounts }: Benefit | Cost,
  years: number,
): Fault[] => {
  const dropped = yearlyAmounts?.base.slice(years + 1) ?? [];
  const last = years + dropped.length;
  return unless(
    dropped.every((amount) => amount === 0),
    `${quoted(name)}: ${last === years + 1 ? `year ${last} lies` : `years ${years + 1} to ${last} lie`} beyond the plan and count nowhere. Make the plan longer, or take them away.`,
    `${list}[${id}].yearlyAmounts`,
  );
};

/** What lies outside the months of the plan counts nowhere: nobody finds out unless it is said. */
export const insideThePlan = defineRule({
  id: 'inside-the-plan',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['benefits', 'costs'],
  over: 'case',
  statement: 'Every benefit and cost lies inside the months of the plan.',
  reason: 'What lies outside counts nowhere.',
  planted: [(it) => withValueAt(it, 'benefits[turnover].start', '2035-01')],
  faults: (businessCase, results) => [
    ...businessCase.benefits.flatMap((benefit) => [
      ...ofBenefit(businessCase, benefit, results.months),
      ...(benefit.driver === 'yearly-amounts' ? yearsBeyond('benefits', benefit, results.months / 12) : []),
    ]),
    ...businessCase.costs.flatMap((cost) => [
      ...ofCost(businessCase, cost, results),
      ...yearsBeyond('costs', cost, results.months / 12),
    ]),
  ],
});
