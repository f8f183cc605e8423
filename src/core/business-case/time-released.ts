import { driverOf } from '../drivers/index.ts';
import type { Benefit } from './schema/index.ts';
import { wordsOf } from './words-of-money.ts';

/** Whether freed time is taken as released, so that whole posts must go: by what it is split into, or by its driver. */
export const isTimeReleased = (benefit: Pick<Benefit, 'driver' | 'isShown' | 'words'>): boolean => {
  const { released, time } = wordsOf(benefit);
  if (released === undefined) return false;
  const driver = driverOf(benefit.driver);
  return time !== undefined || (driver?.word === 'time' && driver.offered !== 'as-own-way');
};
