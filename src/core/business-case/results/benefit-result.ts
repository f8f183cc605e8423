import { driverOf } from '../../drivers/index.ts';
import {
  type CashFlow,
  type Ramp,
  flowOfYears,
  monthsAfter,
  rampShare,
  scaledFlow,
  zeroFlow,
} from '../../finance/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import type { CashKind, Dimension } from '../schema/benefits.ts';
import { type MovedInput, inputValues } from './input-values.ts';

/** What one benefit is worth at one level. */
export interface BenefitResult {
  id: string;
  name: string;
  dimension: Dimension | null;
  cashKind: CashKind | null;
  /** Of one year at full effect; null when it cannot be computed, and then `reason` says why. */
  annual: number | null;
  flow: CashFlow;
  reason?: string;
}

const isCounted = (kind: CashKind | null): boolean => kind !== 'not-monetised';

/** Freed time counts by the share that the person says becomes money; every other kind counts in full. */
const countedShare = (benefit: Benefit): number =>
  (benefit.cashKind === 'freed-capacity' ? (benefit.captureShare ?? 1) : 1) *
  (benefit.disbenefit === true ? -1 : 1);

const flowOfYear = (
  businessCase: BusinessCase,
  benefit: Benefit,
  annual: number,
  months: number,
): CashFlow => {
  const first = businessCase.settings.startMonth;
  const start = monthsAfter(first, benefit.start);
  const end = benefit.end === '' ? months : monthsAfter(first, benefit.end) + 1;
  const ramp: Ramp = benefit.ramp ?? ((benefit.rampMonths ?? 0) > 0 ? 'linear' : 'step');
  return {
    initial: 0,
    months: Array.from({ length: months }, (_, index) =>
      index >= end ? 0 : (annual / 12) * rampShare(ramp, benefit.rampMonths ?? 0, index - start),
    ),
  };
};

const nothing = (benefit: Benefit, months: number, reason: string): BenefitResult => ({
  ...named(benefit),
  annual: null,
  flow: zeroFlow(months),
  reason,
});

const named = (benefit: Benefit) => ({
  id: benefit.id,
  name: benefit.name,
  dimension: benefit.dimension ?? null,
  cashKind: benefit.cashKind ?? null,
});

/** For a disadvantage the unfavourable end is the large one. */
const levelFor = (benefit: Benefit, level: Level): Level => {
  if (benefit.disbenefit !== true || level === 'base') return level;
  return level === 'low' ? 'high' : 'low';
};

/**
 * A benefit over the months of the plan: its yearly value at full effect, from its start, along its ramp, until its
 * end. Plain yearly amounts are taken as they are typed. The month of the start is already part of the ramp.
 */
export const benefitResult = (
  businessCase: BusinessCase,
  benefit: Benefit,
  level: Level,
  months: number,
  moved?: MovedInput,
): BenefitResult => {
  const share = countedShare(benefit);
  if (benefit.yearlyAmounts !== undefined && benefit.driver === 'yearly-amounts') {
    const amounts = benefit.yearlyAmounts[levelFor(benefit, level)] ?? benefit.yearlyAmounts.base;
    const flow = isCounted(benefit.cashKind ?? null)
      ? scaledFlow(flowOfYears(amounts, months), share)
      : zeroFlow(months);
    const last = amounts.length > 1 ? amounts.at(-1) : null;
    return { ...named(benefit), annual: last === null || last === undefined ? null : last * share, flow };
  }
  const driver = driverOf(benefit.driver);
  if (driver === undefined)
    return nothing(benefit, months, `“${benefit.name}” does not say yet how it is valued.`);
  const inputs = inputValues(businessCase.sharedInputs, benefit, driver, levelFor(benefit, level), moved);
  if ('missing' in inputs)
    return nothing(benefit, months, `“${benefit.name}” lacks: ${inputs.missing.join(' ')}`);
  const annual = driver.annualBenefit(inputs.values) * share;
  return {
    ...named(benefit),
    annual,
    flow: isCounted(benefit.cashKind ?? null)
      ? flowOfYear(businessCase, benefit, annual, months)
      : zeroFlow(months),
  };
};
