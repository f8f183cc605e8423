import {
  type Driver,
  type DriverInput,
  type OwnInput,
  driverOf,
  ownFormula,
  ownFormulaDriver,
} from '../../drivers/index.ts';
import { type Estimate, valueAt } from '../../quantities/estimate.ts';
import type { Benefit, BusinessCase } from '../schema/index.ts';
import { estimateOf } from './input-values.ts';
import { quoted } from '../../data/quoted.ts';

/** "a call", "a year", "per claim": the thing each of which the amount is for. */
const each = (period: string): string =>
  /^(?:an?|per|each|every)\s+([\p{L}-]+)$/iu.exec(period.trim())?.[1] ?? '';

/** The unit of an estimate with its period: "money" and "a call" are `money/call`. */
export const quantityOf = ({ unit, period }: Estimate): string => {
  const thing = each(period);
  return thing === '' || /\/|\s(?:per|an?|each|every)\s/u.test(unit) || unit === ''
    ? unit
    : `${unit}/${thing}`;
};

/** Of a case, what a driver may need beside its benefit. */
type SharedInputs = Pick<BusinessCase, 'sharedInputs'>;

/** The named inputs of a formula of one's own, as far as they are answered. */
export const ownInputs = ({ sharedInputs }: SharedInputs, benefit: Benefit): Record<string, OwnInput> =>
  Object.fromEntries(
    Object.entries(benefit.inputs).map(([name, input]) => {
      const estimate = estimateOf(sharedInputs, input);
      const at = (level: 'low' | 'base' | 'high') =>
        (estimate === undefined ? null : valueAt(estimate, level)) ?? Number.NaN;
      const quantity = estimate === undefined ? '' : quantityOf(estimate);
      return [name, { quantity, low: at('low'), base: at('base'), high: at('high') }] as const;
    }),
  );

/** How a benefit is valued: by a driver of the catalogue, by a formula of its own, or why it is not yet. */
export const benefitDriver = (
  businessCase: SharedInputs,
  benefit: Benefit,
): { driver: Driver } | { reason: string } => {
  if (benefit.driver !== ownFormula) {
    const driver = driverOf(benefit.driver);
    return driver === undefined
      ? { reason: `${quoted(benefit.name)} does not say yet how it is valued.` }
      : { driver };
  }
  const made = ownFormulaDriver(benefit.formula, ownInputs(businessCase, benefit));
  return 'driver' in made ? made : { reason: `${quoted(benefit.name)}: ${made.fault.message}` };
};

/** The questions that a benefit asks, by name; none while it is not valued, or valued by typed amounts. */
export const benefitInputs = (
  businessCase: BusinessCase,
  benefit: Benefit,
): Readonly<Record<string, DriverInput>> => {
  const found = benefitDriver(businessCase, benefit);
  return 'driver' in found ? found.driver.inputs : {};
};
