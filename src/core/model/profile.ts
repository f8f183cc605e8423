import {
  type CashFlow,
  type PriceRise,
  type Ramp,
  flowOfYears,
  priceFactor,
  rampShare,
  shareOfYear,
  zeroFlow,
} from '../finance/index.ts';

/** How much of an amount there is, as it builds up from its start. */
export type Adoption =
  | { kind: 'ramp'; ramp: Ramp; months: number }
  /** The share of the full effect in the first, second … twelve months; after the last it stays there. */
  | { kind: 'by-year'; shares: readonly number[] };

/**
 * When an amount comes, and at which prices. Months are counted from 0, the first of the plan; a start may lie before
 * it. `until` is the first month in which nothing comes any more.
 */
export type Profile = (
  | { every: 'year' | 'month'; start: number; until: number; adoption: Adoption }
  /** Once, as the effect builds up: a share of it with each month. */
  | { every: 'once'; start: number; until: number; adoption: Adoption }
  /** Once, spread evenly over some months, or before the first month. */
  | { every: 'paid'; start: number; spread: number }
  | { every: 'paid'; before: true }
  /** Typed year by year: what one unit is in year 0, 1, 2 …, spread evenly over each. */
  | { every: 'typed'; years: readonly number[]; later?: number }
) & { prices: PriceRise };

/** The same some months later: everything, or only what begins, up to an end that stays. */
export const laterProfile = (profile: Profile, months: number, isEndFixed: boolean): Profile => {
  if (months === 0) return profile;
  if (profile.every === 'typed') return { ...profile, later: (profile.later ?? 0) + months };
  if (profile.every === 'paid')
    return 'before' in profile
      ? // What is paid before the first month is paid before the first month of the later plan.
        { every: 'paid', start: months - 1, spread: 1, prices: profile.prices }
      : { ...profile, start: profile.start + months };
  return {
    ...profile,
    start: profile.start + months,
    until: isEndFixed ? profile.until : profile.until + months,
  };
};

const builtAt = (adoption: Adoption, since: number): number => {
  if (since < 0) return 0;
  if (adoption.kind === 'ramp') return rampShare(adoption.ramp, adoption.months, since);
  return shareOfYear(adoption.shares, since);
};

/** What was to come before the first month comes in the last month of the delay. */
const later = ({ initial, months }: CashFlow, by: number): CashFlow =>
  by === 0
    ? { initial, months }
    : {
        initial: 0,
        months: months.map((_, month) => (months[month - by] ?? 0) + (month === by - 1 ? initial : 0)),
      };

/**
 * What one unit of an amount brings by month, `months` of them: of a yearly one a twelfth a month, each at the prices of
 * its month. Years are twelve months from the first one; a ramp is read at the middle of the month.
 */
export const unitFlow = (profile: Profile, months: number): CashFlow => {
  const priced = (shareAt: (month: number) => number): CashFlow => ({
    initial: 0,
    months: Array.from({ length: months }, (_, month) => {
      const share = shareAt(month);
      return share === 0 ? 0 : share * priceFactor(profile.prices, month);
    }),
  });
  if (profile.every === 'typed') {
    const flow = later(flowOfYears(profile.years, months), profile.later ?? 0);
    return {
      ...flow,
      months: flow.months.map((amount, month) => amount * priceFactor(profile.prices, month)),
    };
  }
  if (profile.every === 'paid') {
    if ('before' in profile) return { ...zeroFlow(months), initial: 1 };
    const { start, spread } = profile;
    return priced((month) => (month >= start && month < start + spread ? 1 / spread : 0));
  }
  const { start, until, adoption, every } = profile;
  const built = (month: number): number => (month >= until ? 0 : builtAt(adoption, month - start));
  if (every === 'once')
    return priced((month) => Math.max(0, built(month) - (month === 0 ? 0 : built(month - 1))));
  return priced((month) => (every === 'year' ? built(month) / 12 : built(month)));
};
