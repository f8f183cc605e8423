import { isShared } from './input-values.ts';
import type { BenefitValue } from './benefit-value.ts';
import { overrideOf } from './override.ts';
import { quoted } from '../../data/quoted.ts';

/** Work that is certainly not the same: it is named otherwise, or counted by different shared numbers. */
const actOnDifferentWork = (one: BenefitValue, other: BenefitValue): boolean => {
  const [mine, theirs] = [one.benefit.pool ?? '', other.benefit.pool ?? ''];
  if (mine !== '' && theirs !== '') return mine.trim().toLowerCase() !== theirs.trim().toLowerCase();
  if (one.driver?.pool !== other.driver?.pool) return false;
  const shared = [one, other].map(({ benefit, driver }) => {
    const [workload] = driver?.workloads ?? [];
    const input = workload === undefined ? undefined : benefit.inputs[workload.from];
    return input !== undefined && isShared(input) ? input.shared : undefined;
  });
  return shared[0] !== undefined && shared[1] !== undefined && shared[0] !== shared[1];
};

const exclude = (one: BenefitValue, other: BenefitValue): boolean => {
  const [mine, theirs] = [one.driver, other.driver];
  if (mine === null || theirs === null || mine.pays === 'never' || theirs.pays === 'never') return false;
  return mine.excludes.includes(theirs.id) || theirs.excludes.includes(mine.id);
};

/**
 * Why a benefit may not stand beside those that were accepted before it: it values the same effect in another way. A
 * stated reason lifts it. Undefined when it may.
 */
export const exclusionReason = (
  value: BenefitValue,
  accepted: readonly BenefitValue[],
): string | undefined => {
  if (overrideOf(value.benefit) !== '') return undefined;
  const other = accepted.find((one) => exclude(value, one) && !actOnDifferentWork(value, one));
  return other === undefined
    ? undefined
    : `${quoted(value.benefit.name)} values what ${quoted(other.benefit.name)} already counts in another way. Remove one, name different work for each, or say in a sentence why both count.`;
};
