import { costsNeverSaid } from '../business-case/migrations/ask-of-costs.ts';
import { isSeen } from '../data/seen.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';

/** Whether somebody said why a list is empty on purpose: "none, because". What a migration wrote down nobody said. */
export const isNoneSaid = ({ none }: Pick<BusinessCase, 'none'>, list: string): boolean => {
  const because = Object.hasOwn(none, list) ? none[list] : undefined;
  return isSeen(because) && because !== costsNeverSaid;
};
