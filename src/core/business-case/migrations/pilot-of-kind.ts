import { type Row, isRow } from './rows.ts';

/** A share of people where no group counts more than it has people; else events. */
const kindOf = (groups: readonly Row[]): 'share' | 'events' =>
  groups.every(
    ({ people, events }) => typeof people !== 'number' || typeof events !== 'number' || events <= people,
  )
    ? 'share'
    : 'events';

/** What a pilot of version 3 counted, as far as its numbers can tell. Without any, nobody has said it. */
export const pilotOfKind = (pilot: Row): Row => {
  const groups = Array.isArray(pilot['groups']) ? pilot['groups'].filter(isRow) : [];
  const isCounted = groups.some(({ events }) => typeof events === 'number');
  return isCounted && pilot['kind'] === undefined ? { ...pilot, kind: kindOf(groups) } : pilot;
};
