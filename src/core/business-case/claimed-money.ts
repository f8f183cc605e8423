import type { Benefit } from './schema/index.ts';

/** How far money that a budget releases has come: its line and its holder are named, or one of them is not yet. */
export type ReleasedStanding = 'claimed' | 'unnamed';

/**
 * The one reading of who stands for released money. Nobody can agree to it in a case yet, so that what is named is
 * claimed and never agreed.
 */
export const releasedStanding = ({
  budgetLine,
  owner,
}: Pick<Benefit, 'budgetLine' | 'owner'>): ReleasedStanding =>
  budgetLine.trim() === '' || owner.trim() === '' ? 'unnamed' : 'claimed';
