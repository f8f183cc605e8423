import { monthNumber } from '../../finance/index.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { rampOf } from '../building-up.ts';
import { isWorded, wordsOf } from '../words-of-money.ts';

const isShare = (value: number | undefined): boolean => value === undefined || (value >= 0 && value <= 1);

/** What is wrong with a month as it is typed; undefined when it is one, or empty. */
export const monthFault = (typed: string): string | undefined =>
  typed === '' || monthNumber(typed) !== null ? undefined : `“${typed}” is no month. Enter it like May 2027.`;

/** What is wrong with a start: with its own month, or with the first month of the plan that it is counted from. */
export const startFault = (
  { startMonth }: Pick<BusinessCase['settings'], 'startMonth'>,
  start: string,
): string | undefined =>
  monthFault(start) ??
  (start === '' || monthFault(startMonth) === undefined
    ? undefined
    : `It is counted from the first month of the plan, and ${monthFault(startMonth)}`);

/** A benefit does not end before it begins; undefined when it does not. */
export const endFault = ({ start, end }: Pick<Benefit, 'start' | 'end'>): string | undefined => {
  const [from, until] = [monthNumber(start), monthNumber(end)];
  return from !== null && until !== null && until < from
    ? 'It ends before it starts. Enter a later month, or leave the end empty.'
    : undefined;
};

/** Freed time counts between none of it and all of it, and nobody but the person knows how much. */
export const captureFault = (
  benefit: Pick<Benefit, 'isShown' | 'words' | 'captureShare' | 'disbenefit'>,
): string | undefined => {
  if (wordsOf(benefit).time === undefined) return undefined;
  if (benefit.captureShare === undefined)
    return benefit.disbenefit === true
      ? undefined
      : 'Nobody has said yet what share of the freed time becomes money. Enter it.';
  return isShare(benefit.captureShare)
    ? undefined
    : 'The share of freed time that counts lies between 0% and 100%.';
};

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** The shares of what becomes of a benefit make all of it together; undefined where they do, or none is given. */
export const wordsFault = (benefit: Pick<Benefit, 'isShown' | 'words'>): string | undefined => {
  const shares = Object.values(wordsOf(benefit));
  if (!isWorded(benefit) || shares.length === 0) return undefined;
  if (!shares.every(isShare)) return 'The shares of what becomes of it lie between 0% and 100%.';
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) < 1e-9
    ? undefined
    : `The shares of what becomes of it make ${percent(sum)} together. Make it 100%.`;
};

/**
 * What builds up says over how many months, and 0 is said too: empty, it would be there at once. Shares by year are
 * given, and each lies between none of it and all of it.
 */
const rampFault = (benefit: Benefit): string | undefined => {
  if (benefit.driver === 'yearly-amounts') return undefined;
  const { rampMonths, rampShares } = benefit;
  const ramp = rampOf(benefit);
  if (ramp === 'linear' || ramp === 's-curve')
    return rampMonths === undefined ? 'Enter the months until its full effect.' : undefined;
  if (ramp !== 'by-year') return undefined;
  if (rampShares.length === 0) return 'Enter the share of each year.';
  return rampShares.every(isShare)
    ? undefined
    : 'The shares by year that it builds up by lie between 0% and 100%.';
};

/** Years whose low, base and high amounts are not in order, counted from 0. */
export const disorderedYears = ({ yearlyAmounts }: Pick<Benefit, 'yearlyAmounts'>): number[] =>
  (yearlyAmounts?.base ?? []).flatMap((base, year) => {
    const [low, high] = [yearlyAmounts?.low?.[year] ?? base, yearlyAmounts?.high?.[year] ?? base];
    return low <= base && base <= high ? [] : [year];
  });

const yearsFault = (benefit: Benefit): string | undefined => {
  if (benefit.driver !== 'yearly-amounts' || benefit.yearlyAmounts === undefined) return undefined;
  if (benefit.yearlyAmounts.base.length === 0) return 'Enter the amount of each year.';
  const [year] = disorderedYears(benefit);
  return year === undefined ? undefined : `In year ${year} low, base and high are not in order.`;
};

/** What is wrong with a benefit beside the answers to its questions, so that nothing is computed from it. */
export const statedFault = (
  settings: Pick<BusinessCase['settings'], 'startMonth'>,
  benefit: Benefit,
): string | undefined =>
  startFault(settings, benefit.start) ??
  monthFault(benefit.end) ??
  endFault(benefit) ??
  wordsFault(benefit) ??
  captureFault(benefit) ??
  rampFault(benefit) ??
  yearsFault(benefit);
