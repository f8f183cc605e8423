import { isSeen } from '../../data/seen.ts';
import { type Driver, brokenGuardrails, ownFormula } from '../../drivers/index.ts';
import type { Level } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { isCounted } from '../words-of-money.ts';
import { unreadIn, unreadReason, unreadUnder } from '../unread-amounts.ts';
import { benefitDriver } from './benefit-driver.ts';
import { inputFaults } from './input-faults.ts';
import { inputPath, inputValues } from './input-values.ts';
import { boundsReason } from './override.ts';
import { statedFault } from './stated-faults.ts';
import { quoted } from '../../data/quoted.ts';

/** How one benefit is valued, as it is stated: the same at every level. */
export interface StatedBenefit {
  benefit: Benefit;
  /** Null for typed yearly amounts, for what is only told, and where there is a reason. */
  driver: Driver | null;
  /** Why it cannot be valued: no driver, a mistake in a formula or an answer, a bound that stops. */
  reason?: string;
}

/** What one benefit claims by itself at one level, before others on the same work are asked. */
export interface BenefitValue extends StatedBenefit {
  values: Record<string, number>;
  /** What its driver gives, of one year at full effect or once; null when there is none. */
  claimed: number | null;
}

/** A stop is asked of what the person stated, never of a value that an analysis tries out. */
const stopOf = (businessCase: BusinessCase, benefit: Benefit, driver: Driver): string | undefined => {
  const stated = inputValues(businessCase.sharedInputs, benefit, driver, 'base');
  if ('missing' in stated) return undefined;
  const isArgued = boundsReason(benefit) !== '';
  const stop = brokenGuardrails(driver, stated.values).find(
    (guardrail) => guardrail.severity === 'stop' && !(isArgued && guardrail.canBeArgued),
  );
  if (stop === undefined) return undefined;
  const wayOn = stop.canBeArgued ? ' Lower it, or say why it holds here.' : '';
  return `${quoted(benefit.name)}: ${driver.inputs[stop.input]?.title ?? ''} ${stop.because}${wayOn}`;
};

/**
 * A formula that has no value at one end of the ranges: nothing is counted at any level, for a zero there would be
 * neither the least nor the most that it may bring.
 */
const valuelessEnd = (businessCase: BusinessCase, benefit: Benefit, driver: Driver): string | undefined => {
  const level = (['low', 'high'] as const).find((one) => {
    const inputs = inputValues(businessCase.sharedInputs, benefit, driver, one);
    return 'values' in inputs && !Number.isFinite(driver.annualBenefit(inputs.values));
  });
  const atBase = inputValues(businessCase.sharedInputs, benefit, driver, 'base');
  const isValued = 'values' in atBase && Number.isFinite(driver.annualBenefit(atBase.values));
  return level === undefined || !isValued
    ? undefined
    : `${quoted(benefit.name)}: in the ${level} case the formula divides by zero, or has no value. Change the range of its inputs.`;
};

const unreadInput = (businessCase: BusinessCase, benefit: Benefit, driver: Driver): string | undefined => {
  const unread = Object.entries(driver.inputs).flatMap(([name, { title }]) => {
    const typed = unreadIn(businessCase, inputPath(benefit, name));
    return typed === undefined ? [] : [`${quoted(benefit.name)}: ${title} ${unreadReason(typed)}`];
  });
  return unread[0];
};

const asEntered = (businessCase: BusinessCase, benefit: Benefit): StatedBenefit => {
  const mistake = statedFault(businessCase.settings, benefit);
  if (mistake !== undefined) return { benefit, driver: null, reason: `${quoted(benefit.name)}: ${mistake}` };
  const path = `benefits[${benefit.id}]`;
  const ownUnread =
    ['captureShare', 'priceGrowth', 'rampMonths']
      .map((field) => businessCase.unreadAmounts[`${path}.${field}`])
      .find((typed) => typed !== undefined) ??
    unreadUnder(businessCase, `${path}.words`) ??
    unreadUnder(businessCase, `${path}.rampShares`);
  if (ownUnread !== undefined)
    return { benefit, driver: null, reason: `${quoted(benefit.name)}: ${unreadReason(ownUnread)}` };
  if (benefit.driver === 'yearly-amounts' && benefit.yearlyAmounts !== undefined) {
    const typed = unreadUnder(businessCase, `benefits[${benefit.id}].yearlyAmounts`);
    return typed === undefined
      ? { benefit, driver: null }
      : { benefit, driver: null, reason: `${quoted(benefit.name)}: ${unreadReason(typed)}` };
  }
  if (benefit.driver === '' && !isCounted(benefit)) return { benefit, driver: null };
  const found = benefitDriver(businessCase, benefit);
  if ('reason' in found) return { benefit, driver: null, reason: found.reason };
  const { driver } = found;
  const [fault] = inputFaults(businessCase.sharedInputs, benefit, driver);
  const reason = unreadInput(businessCase, benefit, driver) ?? fault ?? stopOf(businessCase, benefit, driver);
  const without = reason ?? valuelessEnd(businessCase, benefit, driver);
  return without === undefined ? { benefit, driver } : { benefit, driver: null, reason: without };
};

/**
 * How a benefit is valued, found once for all levels and for everything that an analysis tries out. What nobody has named
 * no document can tell, and no sum counts.
 */
export const statedBenefit = (businessCase: BusinessCase, benefit: Benefit): StatedBenefit => {
  const stated = asEntered(businessCase, benefit);
  return stated.reason !== undefined || !isCounted(benefit) || isSeen(benefit.name)
    ? stated
    : { benefit, driver: null, reason: 'A benefit has no name yet. Enter one.' };
};

/** What one benefit claims by itself at one level; what is typed by year claims nothing here. */
export const benefitValue = (
  businessCase: BusinessCase,
  stated: StatedBenefit,
  level: Level,
): BenefitValue => {
  const { benefit, driver } = stated;
  const nothing = { values: {}, claimed: null };
  if (driver === null) return { ...stated, ...nothing };
  const without = (reason: string): BenefitValue => ({ benefit, driver: null, ...nothing, reason });
  const inputs = inputValues(businessCase.sharedInputs, benefit, driver, level);
  if ('missing' in inputs) return without(`${quoted(benefit.name)} lacks: ${inputs.missing.join(' ')}`);
  const claimed = driver.annualBenefit(inputs.values);
  if (Number.isFinite(claimed)) return { ...stated, values: inputs.values, claimed };
  return without(
    driver.id === ownFormula
      ? `${quoted(benefit.name)}: with these values the formula divides by zero, or has no value.`
      : `${quoted(benefit.name)}: with these values it has no value: one of them is zero or too large.`,
  );
};
