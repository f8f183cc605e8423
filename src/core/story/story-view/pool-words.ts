import type { PoolResult } from '../../business-case/results/pools.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { CaseInNumbers } from './case-in-view.ts';

/**
 * "“A” and “B” act on the same 500,000 contacts a year: together they claim 35%, and can take 32%, because what one has
 * removed the next cannot." Empty while one benefit draws alone.
 */
export const poolWords = (
  view: Pick<CaseInNumbers, 'formats'>,
  { name, counted, exists, claimedShare, takenShare, draws }: PoolResult,
): string => {
  const { formats } = view;
  const { views, quoted, term } = labelsOf(view);
  if (draws.length < 2) return '';
  const full = draws.flatMap((draw) =>
    draw.override === undefined ? [] : [views.inFull(quoted(draw.name), draw.override)],
  );
  const said = views.pool({
    names: formats.list(draws.map((draw) => quoted(draw.name))),
    amount: `${formats.number(exists, 'exact')} ${term(counted)}`,
    work: name === '' ? '' : quoted(name),
    claimed: formats.share(claimedShare),
    taken: formats.share(takenShare),
  });
  return `${said}${full.join('')}`;
};
