import { type HeldNumbers, heldNumbers } from '../../../../core/business-case/held-numbers.ts';
import type { Dimension } from '../../../../core/business-case/schema/benefits.ts';
import type { BusinessCase } from '../../../../core/business-case/schema/index.ts';
import { suggestedDrivers } from '../../../../core/business-case/suggested-drivers.ts';
import { findDrivers } from '../../../../core/drivers/finding/find-drivers.ts';
import { type Driver, driverOf } from '../../../../core/drivers/index.ts';

export interface BestOffer extends HeldNumbers {
  id: string;
}

const most = 3;

const withNumbers = (businessCase: BusinessCase, drivers: readonly Driver[]): BestOffer[] =>
  drivers.map((driver) => ({ id: driver.id, ...heldNumbers(businessCase, driver) }));

/**
 * Three ways to value that fit best: by the words of a question, the nearest first; without one by what the case speaks
 * of, and of what it speaks of alike those of which it has more numbers.
 */
export const bestOffers = (businessCase: BusinessCase, dimension: Dimension, question: string): BestOffer[] =>
  question.trim() === ''
    ? withNumbers(
        businessCase,
        suggestedDrivers(businessCase, dimension).map(({ driver }) => driver),
      )
        .toSorted((one, other) => Number(other.held.length > 0) - Number(one.held.length > 0))
        .slice(0, most)
    : withNumbers(
        businessCase,
        findDrivers(question)
          .slice(0, most)
          .map(({ driver }) => driver),
      );

export const driverOfOffer = ({ id }: BestOffer): Driver => {
  const driver = driverOf(id);
  if (driver === undefined) throw new Error(`There is no driver ${id}.`);
  return driver;
};
