import { valueAt } from '../../quantities/estimate.ts';
import { calculationOf } from '../calculation/index.ts';
import { baseWorth, breakEvenOf, worthAt } from '../calculation/worth-at.ts';
import type { BusinessCase } from '../schema/index.ts';
import { type ListedInput, listedInputs } from './listed-inputs.ts';
import { quoted } from '../../data/quoted.ts';

/** The value of one input at which the case is worth nothing. */
export interface SwitchingValue {
  input: ListedInput;
  value: number;
  /** Whether it lies between the stated low and high; outside, it takes more than anyone expects. */
  isInRange: boolean;
}

/**
 * The value that an input of the case would need to take for the case to switch between gain and loss, everything else
 * at base; or why there is none. It is looked for inside the stated range and outside it, but no share beyond 0 and 1.
 */
export const switchingValueOf = (
  businessCase: BusinessCase,
  inputId: string,
): SwitchingValue | { reason: string } => {
  const input = listedInputs(businessCase).find(({ id }) => id === inputId);
  const base = input === undefined ? null : valueAt(input.estimate, 'base');
  if (input === undefined || base === null) return { reason: 'This input has no value yet.' };
  const none = { reason: `No value of ${quoted(input.name)} alone turns the result.` };
  const calculation = calculationOf(businessCase);
  const known = calculation.inputs.find(({ id }) => id === inputId);
  if (known === undefined) return none;
  const worth = worthAt(baseWorth(calculation), known);
  const value = breakEvenOf((tried) => worth(tried).whole, known);
  if (value === null) return none;
  const [low, high] = [valueAt(input.estimate, 'low') ?? base, valueAt(input.estimate, 'high') ?? base];
  return { input, value, isInRange: value >= low && value <= high };
};
