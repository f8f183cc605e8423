import { monthsAfter } from '../../finance/index.ts';
import type { Driver } from '../../drivers/index.ts';
import type { Adoption, Profile } from '../../model/profile.ts';
import { rampOf } from '../building-up.ts';
import { priceGrowthOf } from '../results/price-growth.ts';
import type { Benefit, BusinessCase, Cost } from '../schema/index.ts';

const never = Number.POSITIVE_INFINITY;

const adoptionOf = (benefit: Benefit): Adoption => {
  const ramp = rampOf(benefit);
  return ramp === 'by-year'
    ? { kind: 'by-year', shares: benefit.rampShares }
    : { kind: 'ramp', ramp, months: benefit.rampMonths ?? 0 };
};

const every = { yearly: 'year', monthly: 'month', once: 'once', never: 'year' } as const;

/** When a benefit comes: from its start, as it builds up, until its end, at the prices of each month. */
export const profileOfBenefit = (
  businessCase: BusinessCase,
  benefit: Benefit,
  pays: Driver['pays'],
): Profile => {
  const first = businessCase.settings.startMonth;
  return {
    every: every[pays],
    start: monthsAfter(first, benefit.start),
    until: benefit.end ? monthsAfter(first, benefit.end) + 1 : never,
    adoption: adoptionOf(benefit),
    prices: priceGrowthOf(businessCase, benefit),
  };
};

type WhenPaid = Pick<Cost, 'timing' | 'start' | 'end'> &
  Partial<Pick<Cost, 'initial' | 'months' | 'priceGrowth'>>;

/** When a cost of one amount is paid: before the first month, spread over some, or in every year. */
export const profileOfCost = (businessCase: BusinessCase, cost: WhenPaid): Profile => {
  const first = businessCase.settings.startMonth;
  const prices = priceGrowthOf(businessCase, cost);
  if (cost.timing === 'yearly')
    return {
      every: 'year',
      start: cost.start === '' ? 0 : monthsAfter(first, cost.start),
      until: cost.end === '' ? never : monthsAfter(first, cost.end) + 1,
      adoption: { kind: 'ramp', ramp: 'step', months: 0 },
      prices,
    };
  const isBefore = cost.initial === 'initial' || (cost.initial === undefined && cost.start === '');
  return isBefore
    ? { every: 'paid', before: true, prices }
    : {
        every: 'paid',
        start: Math.max(0, monthsAfter(first, cost.start)),
        spread: Math.max(1, Math.round(cost.months ?? 1)),
        prices,
      };
};
