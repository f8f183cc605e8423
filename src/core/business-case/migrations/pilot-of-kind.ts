import { type Row, isRow } from './rows.ts';

/** A share of people where no group counts more than it has people; else events. */
const kindOf = (groups: readonly Row[]): 'share' | 'events' =>
  groups.every(
    ({ people, events }) => typeof people !== 'number' || typeof events !== 'number' || events <= people,
  )
    ? 'share'
    : 'events';

/** Success and stop were a share of what the measure was, whatever it counts; of events they still are. */
const withThresholds = (pilot: Row): Row =>
  pilot['kind'] !== 'events' &&
  pilot['thresholdsAs'] === undefined &&
  (typeof pilot['pass'] === 'number' || typeof pilot['stop'] === 'number')
    ? { ...pilot, thresholdsAs: 'ratio' }
    : pilot;

/** What a pilot of version 3 counted, as far as its numbers can tell. Without any, nobody has said it. */
export const pilotOfKind = (pilot: Row): Row => {
  const groups = Array.isArray(pilot['groups']) ? pilot['groups'].filter(isRow) : [];
  const isCounted = groups.some(({ events }) => typeof events === 'number');
  return withThresholds(
    isCounted && pilot['kind'] === undefined ? { ...pilot, kind: kindOf(groups) } : pilot,
  );
};
