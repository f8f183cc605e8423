import { partsOfQuantity } from '../drivers/define-driver.ts';
import { withName } from '../drivers/formula/names.ts';
import { isMoney } from '../drivers/units.ts';
import { type Estimate, estimateSchema } from '../quantities/estimate.ts';
import type { Benefit } from './schema/index.ts';

/** A benefit with one more named input, not answered yet. */
export const withInput = (benefit: Benefit, name: string): Benefit => ({
  ...benefit,
  inputs: { ...benefit.inputs, [name]: estimateSchema.parse({}) },
});

export const withoutInput = (benefit: Benefit, name: string): Benefit => ({
  ...benefit,
  inputs: Object.fromEntries(Object.entries(benefit.inputs).filter(([other]) => other !== name)),
});

/** An input under another name, in its place and in the formula. */
export const withRenamedInput = (benefit: Benefit, from: string, to: string): Benefit => ({
  ...benefit,
  formula: withName(benefit.formula, from, to),
  inputs: Object.fromEntries(
    Object.entries(benefit.inputs).map(([name, input]) => [name === from ? to : name, input]),
  ),
});

/**
 * "calls per year" as what is counted, and of what each; "£" is money, which the case has one currency of. What has two
 * of these stays as it was typed.
 */
export const countedAs = (typed: string): Pick<Estimate, 'unit' | 'period'> => {
  const parts = partsOfQuantity(typed);
  const [counted = '', each] = parts;
  const unit = isMoney(counted) ? 'money' : counted;
  return parts.length !== 2 || unit === '' || each === undefined || !/^[\p{L}-]+$/u.test(each)
    ? { unit: parts.length === 1 ? unit : typed.trim(), period: '' }
    : { unit, period: `a ${each}` };
};
