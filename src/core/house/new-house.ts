import type { House } from './house.ts';

/** The id of a house with a name: small letters, figures and hyphens, a letter first. */
export const houseId = (name: string): string => {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (/^[a-z]/u.test(id)) return id;
  return id === '' ? 'our-house' : `house-${id}`;
};

/** A house to begin from, valid to the end of the coming year: each group shows how it is written, in our words. */
export const newHouse = (name: string, today: string): House => ({
  id: houseId(name),
  name,
  version: 1,
  owner: 'Name who keeps it',
  validUntil: `${Number(today.slice(0, 4)) + 1}-12-31`,
  words: {
    'en-GB': {
      customer: { one: 'customer', many: 'customers', insteadOf: [] },
      colleague: { one: 'colleague', many: 'colleagues', insteadOf: [] },
      board: { name: 'Board', isMany: false, member: 'Board member', insteadOf: [] },
    },
  },
  avoid: [{ word: 'going forward', say: 'from now on' }],
  phrases: { 'en-GB': { 'goal-opening': 'It serves this goal: {{goal.name}}.' } },
  numbers: { counts: 'words' },
  settings: {
    stresses: { benefitsLower: 0.2, costsHigher: 0.2, monthsLater: 6 },
  },
});
