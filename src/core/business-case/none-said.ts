import { costsNeverSaid } from './migrations/ask-of-costs.ts';
import { isSeen } from '../data/seen.ts';
import type { BusinessCase } from './schema/index.ts';

/** Whether somebody said why a list is empty on purpose: "none, because". What a migration wrote down nobody said. */
export const isNoneSaid = ({ none }: Pick<BusinessCase, 'none'>, list: string): boolean => {
  const because = Object.hasOwn(none, list) ? none[list] : undefined;
  return isSeen(because) && because !== costsNeverSaid;
};

/** A case without the reason that a migration wrote down: a document tells only what somebody said. */
export const withReasonsSaid = (businessCase: BusinessCase): BusinessCase =>
  businessCase.none.costs === costsNeverSaid
    ? { ...businessCase, none: { ...businessCase.none, costs: '' } }
    : businessCase;
