import type { CaseHouse } from '../business-case/schema/index.ts';
import { formatsFor } from '../quantities/format.ts';

/** Why a house should not be relied on any more, in a sentence; empty where nothing speaks against it. */
export const houseStanding = (
  { name, owner, validUntil }: Pick<CaseHouse, 'name' | 'owner' | 'validUntil'>,
  today: string,
): string => {
  if (validUntil === '' || validUntil >= today) return '';
  const until = formatsFor('en-GB', 'GBP').day(validUntil);
  return `The house “${name}” was valid until ${until} only. Ask ${owner.trim() === '' ? 'its owner' : owner} for a newer version.`;
};
