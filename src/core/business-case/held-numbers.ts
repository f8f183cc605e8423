import type { Driver, DriverInput } from '../drivers/index.ts';
import { newBenefit } from './new-benefit.ts';
import { inputId } from './results/input-values.ts';
import type { BusinessCase } from './schema/index.ts';
import { sameNumbers } from './shared-inputs.ts';

export interface HeldNumber {
  input: DriverInput;
  value: number;
}

export interface HeldNumbers {
  /** How many numbers a way to value needs. */
  needed: number;
  /** Those of them that the case has already: what counts the same thing at another benefit. */
  held: HeldNumber[];
}

/** A day of hire and a day off sick are both days: what is only counted in time may be another thing. */
const isOnlyTime = ({ quantity }: DriverInput): boolean =>
  /(?:^|\/)(?:minute|hour|day|week|month|year)s?$/u.test(quantity.replace(/\/year$/u, ''));

/** How many of the numbers of a driver the case holds before it is chosen. */
export const heldNumbers = (businessCase: BusinessCase, driver: Driver): HeldNumbers => {
  const benefit = newBenefit('not-chosen-yet', driver.dimension, { driver: driver.id });
  const needed = Object.entries(driver.inputs).filter(([, { fallback }]) => fallback === undefined);
  const taken = new Set<string>();
  return {
    needed: needed.length,
    held: needed.flatMap(([name, input]) => {
      const same = isOnlyTime(input)
        ? undefined
        : sameNumbers(businessCase, { benefit, name }).find(
            (one) => one.isSameThing && !taken.has(inputId(one.benefit, one.name)),
          );
      if (same === undefined) return [];
      // One number answers one question: the cost in the old channel is not that in the new one.
      taken.add(inputId(same.benefit, same.name));
      return [{ input, value: same.value }];
    }),
  };
};
