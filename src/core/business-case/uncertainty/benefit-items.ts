import { type CashFlow, monthsAfter, scaledFlow } from '../../finance/index.ts';
import { benefitResult } from '../results/benefit-result.ts';
import { optimismOf } from '../results/optimism.ts';
import type { BusinessCase } from '../schema/index.ts';
import { cashPart } from '../words-of-money.ts';
import { type ColumnOf, claimColumn, monthlyClaims } from './claims.ts';
import type { Column } from '../../model/column.ts';
import { productOf } from '../../model/column-arithmetic.ts';
import type { Discounting } from './discounting.ts';
import { type LedgerItem, type Unit, monthUnits, unitOf } from './ledger-item.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import type { UncertaintyCache } from './kept-or-made.ts';

/** What a benefit brings in every case, once it is known what its inputs are and which part of its claim it may take. */
export type ItemsOf = (
  columnOf: ColumnOf,
  part: Column | undefined,
  cache: UncertaintyCache | null,
) => LedgerItem[];

/** The parts of what a benefit brings: what is cash of it, and what is not. */
export const cashParts = ({ value: { benefit } }: CountedBenefit): { isCash: boolean; part: number }[] => {
  const cash = cashPart(benefit);
  return [
    { isCash: true, part: cash },
    { isCash: false, part: 1 - cash },
  ].filter(({ part }) => part > 0);
};

/**
 * The months of a claim: start, ramp, end, prices and what share counts, asked of the results themselves. Optimism,
 * where the settings state it, lowers it.
 */
const claimFlow = (
  businessCase: BusinessCase,
  { value }: CountedBenefit,
  claimed: number,
  months: number,
) => {
  const { driver } = value;
  const byYear = driver?.pays === 'monthly' ? { ...driver, pays: 'yearly' as const } : driver;
  const { flow } = benefitResult(businessCase, { ...value, driver: byYear, claimed }, 'base', months, 1);
  return scaledFlow(flow, 1 - optimismOf(businessCase).ofBenefits);
};

/** One amount on the months of the benefit, or one for each month when it grows by month. */
export const benefitItems = (
  businessCase: BusinessCase,
  counted: CountedBenefit,
  months: number,
  discounting: Discounting,
): ItemsOf => {
  const { driver, benefit } = counted.value;
  const item = (isCash: boolean, unit: Unit, claim: Column, part: Column | undefined): LedgerItem => {
    if (part === undefined) return { isCash, unit, amount: claim };
    return typeof claim === 'number' || typeof part === 'number'
      ? { isCash, unit, amount: productOf(claim, part) }
      : { isCash, unit, amount: claim, part };
  };
  const inParts = (flow: CashFlow): { isCash: boolean; flow: CashFlow }[] =>
    cashParts(counted).map(({ isCash, part }) => ({
      isCash,
      flow: part === 1 ? flow : scaledFlow(flow, part),
    }));
  if (driver === null) return () => [];
  if (driver.pays !== 'monthly') {
    const units = inParts(claimFlow(businessCase, counted, 1, months)).map(({ isCash, flow }) => ({
      isCash,
      unit: unitOf('benefits', flow, discounting),
    }));
    return (columnOf, part, cache) => {
      const claim = claimColumn(counted, driver, columnOf, cache);
      return units.map(({ isCash, unit }) => item(isCash, unit, claim, part));
    };
  }
  const start = monthsAfter(businessCase.settings.startMonth, benefit.start);
  // Twelve a year is one a month.
  const units = inParts(claimFlow(businessCase, counted, 12, months)).map(({ isCash, flow }) => ({
    isCash,
    byMonth: monthUnits('benefits', flow, discounting),
  }));
  const sinceStart = (units[0]?.byMonth ?? []).map(({ month }) => month - start + 1);
  return (columnOf, part, cache) => {
    const claims = monthlyClaims(counted, driver, columnOf, sinceStart, cache);
    return units.flatMap(({ isCash, byMonth }) =>
      byMonth.map((unit, place) => item(isCash, unit, claims[place] ?? 0, part)),
    );
  };
};
