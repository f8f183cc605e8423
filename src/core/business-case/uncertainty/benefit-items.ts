import { monthsAfter, scaledFlow } from '../../finance/index.ts';
import { benefitResult, countedShare } from '../results/benefit-result.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type ColumnOf, claimColumn, monthlyClaims } from './claims.ts';
import { productOf } from './column-arithmetic.ts';
import type { Column } from './formula-column.ts';
import { type LedgerItem, inMonth } from './ledger-item.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import type { UncertaintyCache } from './uncertainty-cache.ts';

const isCash = ({ value: { benefit } }: CountedBenefit): boolean =>
  benefit.cashKind === 'cash-releasing' || benefit.cashKind === 'revenue-margin';

/**
 * The months of one unit of a claim: start, ramp, end, prices and what share counts, asked of the results themselves.
 * Optimism, where the settings state it, lowers it.
 */
const unitFlow = (businessCase: BusinessCase, { value }: CountedBenefit, months: number) => {
  const { driver } = value;
  const byYear = driver?.pays === 'monthly' ? { ...driver, pays: 'yearly' as const } : driver;
  const { flow } = benefitResult(businessCase, { ...value, driver: byYear, claimed: 1 }, 'base', months, 1);
  return scaledFlow(flow, 1 - (businessCase.settings.optimismBenefits ?? 0));
};

/** What a benefit brings in every case: one amount on its months, or one for each month when it grows by month. */
export const benefitItems = (
  businessCase: BusinessCase,
  counted: CountedBenefit,
  months: number,
  columnOf: ColumnOf,
  part: Column,
  cache: UncertaintyCache | null,
): LedgerItem[] => {
  const { driver, benefit } = counted.value;
  if (driver === null) return [];
  const unit = unitFlow(businessCase, counted, months);
  const item = { side: 'benefits' as const, isCash: isCash(counted) };
  if (driver.pays !== 'monthly')
    return [{ ...item, unit, amount: productOf(claimColumn(counted, driver, columnOf, cache), part) }];
  const start = monthsAfter(businessCase.settings.startMonth, benefit.start);
  const paid = unit.months.flatMap((amount, index) => (amount === 0 ? [] : [index]));
  const claims = monthlyClaims(
    counted,
    driver,
    columnOf,
    paid.map((index) => index - start + 1),
    cache,
  );
  return paid.map((index, place) => ({
    ...item,
    month: index,
    // One unit a year is a twelfth a month; the claim is of a month.
    unit: inMonth(months, index, (unit.months[index] ?? 0) * 12),
    amount: productOf(claims[place] ?? 0, part),
  }));
};

/** The share of typed amounts that counts; a disadvantage counts against the case. */
export const typedFactor = (businessCase: BusinessCase, { value }: CountedBenefit): number =>
  countedShare(value.benefit) * (1 - (businessCase.settings.optimismBenefits ?? 0));

export { isCash as isCashBenefit };
