import { isSeen } from '../../data/seen.ts';
import { isOrdered, valueAt } from '../../quantities/estimate.ts';
import { quoted } from '../../data/quoted.ts';
import type { BusinessCase, Cost, Transfer } from '../schema/index.ts';
import { unreadReason, unreadUnder } from '../unread-amounts.ts';
import { disorderedYears, endFault, monthFault, startFault } from './stated-faults.ts';

/** Whether a cost is typed year by year. */
export const isTypedCost = ({ yearlyAmounts }: Cost): boolean => (yearlyAmounts?.base.length ?? 0) > 0;

const typedFault = (cost: Cost): string | undefined => {
  const [year] = disorderedYears(cost);
  return year === undefined ? undefined : `In year ${year} low, base and high are not in order.`;
};

const amountFault = ({ amount }: Cost): string | undefined =>
  amount !== undefined && !isOrdered(amount) ? 'Low, base and high are not in order.' : undefined;

/** Paid once or every year: nobody but the person knows, and once is the cheaper of the two. */
export const timingFault = ({ timing }: Pick<Cost | Transfer, 'timing'>): string | undefined =>
  timing === undefined ? 'Nobody has said yet whether it is paid once or every year.' : undefined;

/** A month that is none, or an end before the start, says nothing about when a cost is paid. */
const whenFault = ({ settings }: BusinessCase, cost: Cost): string | undefined =>
  isTypedCost(cost)
    ? undefined
    : (startFault(settings, cost.start) ??
      monthFault(cost.end) ??
      (cost.timing === 'yearly' ? endFault(cost) : undefined));

/** Why a cost cannot be computed, at any level; undefined when it can. */
export const costFault = (businessCase: BusinessCase, cost: Cost): string | undefined => {
  const unread = unreadUnder(businessCase, `costs[${cost.id}]`);
  if (unread !== undefined) return `${quoted(cost.name)}: ${unreadReason(unread)}`;
  if (!isSeen(cost.name)) return 'A cost has no name yet.';
  const when = whenFault(businessCase, cost);
  if (when !== undefined) return `${quoted(cost.name)}: ${when}`;
  const isTyped = isTypedCost(cost);
  const hasAmount = isTyped || (cost.amount !== undefined && valueAt(cost.amount, 'base') !== null);
  if (!hasAmount) return `${quoted(cost.name)} has no amount yet.`;
  const fault = isTyped ? typedFault(cost) : (amountFault(cost) ?? timingFault(cost));
  return fault === undefined ? undefined : `${quoted(cost.name)}: ${fault}`;
};
