import { settled, sumOfFlows, yearlyFlows } from '../../finance/index.ts';
import type { BenefitResult } from './benefit-result.ts';
import type { CaseFlows } from './flows.ts';

/** What comes to the organisation every year: neither once, nor in words alone. */
const comesYearly = ({ annual, isShown, isOurs }: BenefitResult): boolean =>
  annual !== null && !isShown && isOurs;

/** The year at full effect, whether a later year brings as much, and whether each later one does. */
export interface BestYear {
  year: number;
  isAgain: boolean;
  isLasting: boolean;
}

/** Of yearly amounts, year 0 first, the first after it with most; with least where none brings anything. */
const bestYear = ([, ...years]: readonly number[]): BestYear => {
  const most = Math.max(...years) > 0 ? Math.max(...years) : Math.min(...years);
  const isMost = years.map((amount) => settled(amount - most, Math.abs(most)) === 0);
  const first = isMost.indexOf(true);
  const later = isMost.slice(first + 1);
  return {
    year: 1 + first,
    isAgain: later.includes(true),
    isLasting: later.length > 0 && !later.includes(false),
  };
};

/**
 * The year at full effect: in which the benefits that come every year bring most together. It is one year for all: the
 * best years of single benefits may be different ones, and their sum comes in none.
 */
export const bestYearOf = ({ benefits, months }: Pick<CaseFlows, 'benefits' | 'months'>): BestYear =>
  bestYear(
    yearlyFlows(
      sumOfFlows(
        benefits.filter(comesYearly).map(({ flow }) => flow),
        months,
      ),
    ),
  );

export const fullEffectYear = (flows: Pick<CaseFlows, 'benefits' | 'months'>): number =>
  bestYearOf(flows).year;

/** What one benefit brings in that year: its full effect to the penny where that is reached; nothing where it comes once. */
export const broughtIn = (benefit: BenefitResult, year: number): number => {
  if (!comesYearly(benefit)) return 0;
  const [full, found] = [benefit.annual ?? 0, yearlyFlows(benefit.flow)[year] ?? 0];
  return settled(found - full, Math.abs(full)) === 0 ? full : found;
};
