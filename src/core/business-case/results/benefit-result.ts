import { type CashFlow, zeroFlow } from '../../finance/index.ts';
import type { Benefit } from '../schema/index.ts';
import type { Dimension } from '../schema/benefits.ts';
import { isOurs } from '../accounts.ts';
import { cashPart, countedPart, isCounted } from '../words-of-money.ts';
import { largestYear } from '../yearly-amounts.ts';
import type { BenefitValue } from './benefit-value.ts';

/** What one benefit is worth at one level. */
export interface BenefitResult {
  id: string;
  name: string;
  dimension: Dimension | null;
  /** Told and not valued: it stands in no total. */
  isShown: boolean;
  /** Of what it brings, the part that is cash. */
  cashPart: number;
  /** The organisation’s money; what customers, colleagues or society gain stands in none of its sums. */
  isOurs: boolean;
  /**
   * Of one year at full effect, after what others have taken of the same work; of one that grows by month, of its
   * first year; of yearly amounts, of the year with the largest. Null when it comes once, is never money, or cannot be computed, and then `reason` says why.
   */
  annual: number | null;
  /** The same before anything was taken; null as above. */
  claimed: number | null;
  /** The part of its claim that it may take: 1 where nobody else draws on the same work. */
  part: number;
  /** What comes once and never again. */
  once: number | null;
  /** What a driver gives that is never money: hours, cases, points of a score, or an amount that only checks. */
  shown: { value: number; unit: string } | null;
  flow: CashFlow;
  reason?: string;
  /** It may not stand beside others as it is; a stated reason lifts that. */
  refused?: true;
}

/** Freed time counts by the share that the person says becomes money; all else in full. A disadvantage counts against. */
export const countedShare = (benefit: Benefit): number =>
  countedPart(benefit) * (benefit.disbenefit === true ? -1 : 1);

/** What the cells and lines of a benefit come to in one case. */
export interface ReadBenefit {
  /** Of one year at full effect, or once; null where nothing is claimed but typed. */
  claim: number | null;
  part: number;
  /** What every claim is multiplied with: what becomes money of it, and what optimism leaves. */
  share: number;
  /** What optimism leaves of it. */
  kept: number;
  /** Typed amounts by year, as they are counted; null where none are typed. */
  years: readonly number[] | null;
  /** Whether what is typed comes before the first month alone. */
  isOnlyInitial: boolean;
  flow: CashFlow;
}

const named = (benefit: Benefit) => ({
  id: benefit.id,
  name: benefit.name,
  dimension: benefit.dimension ?? null,
  isShown: !isCounted(benefit),
  cashPart: cashPart(benefit),
  isOurs: isOurs(benefit),
});

/** Why a benefit is not counted. */
export interface Refusal {
  reason: string;
  /** It may not stand beside others as it is; a stated reason lifts that. */
  refused?: true;
}

/** A benefit in one case, as its cells and lines have it; or why it has no value. */
export const benefitResult = (
  { benefit, driver }: BenefitValue,
  { claim, part, share, kept, years, isOnlyInitial, flow }: ReadBenefit,
  refusal: Refusal | undefined,
): BenefitResult => {
  const nothing = { annual: null, claimed: null, part, once: null, shown: null, flow };
  if (refusal !== undefined)
    return { ...named(benefit), ...nothing, flow: zeroFlow(flow.months.length), ...refusal };
  if (driver === null || claim === null) {
    const full = isOnlyInitial ? null : largestYear(years ?? []);
    return { ...named(benefit), ...nothing, part: 1, annual: full, claimed: full };
  }
  if (driver.pays === 'never')
    return { ...named(benefit), ...nothing, shown: { value: claim, unit: driver.gives } };
  const counted = claim * (share * part) * kept;
  return driver.pays === 'once'
    ? { ...named(benefit), ...nothing, once: counted }
    : { ...named(benefit), ...nothing, annual: counted, claimed: claim * share * kept };
};
