import type { Formats } from '../../quantities/format.ts';
import type { PoolDraw, PoolResult } from './pools.ts';
import { quoted } from '../../data/quoted.ts';

const taking = (formats: Formats, { claimedShare, takenShare }: PoolDraw, before: number): string =>
  claimedShare - takenShare > 0.0005
    ? `it claims ${formats.share(claimedShare)} and takes ${formats.share(takenShare)}, because ${formats.share(before)} has gone before it comes`
    : `it claims ${formats.share(claimedShare)} and takes all of it`;

/**
 * Where one benefit stands in the order of those that draw on the same work: "It draws second of three on the same
 * 500,000 contacts a year, after “A”: it claims 20% and takes 18%, because 10% has gone before it comes." Empty while
 * it draws alone.
 */
export const drawSentence = (
  { name, counted, exists, draws }: PoolResult,
  benefit: string,
  formats: Formats,
): string => {
  const at = draws.findIndex((draw) => draw.benefit === benefit);
  const draw = draws[at];
  if (draw === undefined || draws.length < 2) return '';
  const earlier = draws.slice(0, at);
  const gone = earlier.reduce((sum, { takenShare }) => sum + takenShare, 0);
  const work = `the same ${formats.number(exists, 'exact')} ${counted}${name === '' ? '' : ` (${quoted(name)})`}`;
  const place =
    at === 0
      ? `It draws first on ${work}, before ${formats.list(draws.slice(1).map((other) => quoted(other.name)))}`
      : `It draws as number ${at + 1} of ${draws.length} on ${work}, after ${formats.list(earlier.map((other) => quoted(other.name)))}`;
  return draw.override === undefined
    ? `${place}: ${taking(formats, draw, gone)}.`
    : `${place}, and counts in full all the same, because: ${draw.override}`;
};
