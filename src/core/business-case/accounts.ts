import type { BusinessCase } from './schema/index.ts';

type Account = BusinessCase['benefits'][number]['account'];

/** Whether two accounts are one: our own where nothing is chosen, and of other functions the same one. */
export const isSameAccount = (one: Account, other: Account): boolean => {
  const [first, second] = [one.kind ?? 'own', other.kind ?? 'own'];
  const isNamedAlike = one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
  return first === second && (first !== 'function' || isNamedAlike);
};

/** Whether it is the organisation's money: our own budget or another function's. */
export const isOurs = ({ account }: { account: Account }): boolean =>
  account.kind === undefined || account.kind === 'own' || account.kind === 'function';
