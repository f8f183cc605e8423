import type { Formats } from '../../quantities/format.ts';
import type { PoolResult } from './pools.ts';
import { quoted } from '../../data/quoted.ts';

/**
 * "“A” and “B” act on the same 500,000 contacts a year: together they claim 35%, and can take 32%, because what one has
 * removed the next cannot." Empty while one benefit draws alone.
 */
export const poolSentence = (
  { name, counted, exists, claimedShare, takenShare, draws }: PoolResult,
  formats: Formats,
): string => {
  if (draws.length < 2) return '';
  const names = formats.list(draws.map((draw) => quoted(draw.name)));
  const overrides = draws.filter(({ override }) => override !== undefined);
  const full = overrides
    .map((draw) => ` ${quoted(draw.name)} counts in full, because: ${draw.override ?? ''}`)
    .join('');
  const amount = `${formats.number(exists, 'exact')} ${counted}`;
  const work = name === '' ? `the same ${amount}` : `the same work, ${quoted(name)}, ${amount}`;
  return `${names} act on ${work}: together they claim ${formats.share(claimedShare)}, and can take ${formats.share(takenShare)}, because what one has removed the next cannot.${full}`;
};
