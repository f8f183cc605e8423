import type { Benefit } from './schema/index.ts';
import type { Results } from './results/index.ts';
import { countedPart, wordsOf } from './words-of-money.ts';

/** What a benefit releases of a budget in a year at full effect; null where it has no yearly amount. */
export const releasedAYear = (benefit: Benefit, { base }: Pick<Results, 'base'>): number | null => {
  const annual = base.benefits.find(({ id }) => id === benefit.id)?.annual ?? null;
  const counted = countedPart(benefit);
  if (annual === null || counted === 0) return null;
  return (annual * (wordsOf(benefit).released ?? 0)) / counted;
};
