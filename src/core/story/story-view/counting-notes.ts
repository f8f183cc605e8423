import { benefitDriver } from '../../business-case/results/benefit-driver.ts';
import type { PoolResult } from '../../business-case/results/pools.ts';
import { boundsPassed } from '../../business-case/results/trace.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { labelsOf } from '../languages/labels-of.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, textValue } from './phrase.ts';

/**
 * "“A” and “B” act on the same 500,000 contacts a year: together they claim 35%, and can take 32%, because what one has
 * removed the next cannot." Empty while one benefit draws alone.
 */
export const poolWords = (
  view: Pick<CaseInNumbers, 'formats'>,
  { name, counted, exists, claimedShare, takenShare, draws }: PoolResult,
): string => {
  const { formats } = view;
  const { notes, quoted, term } = labelsOf(view);
  if (draws.length < 2) return '';
  const full = draws.flatMap((draw) =>
    draw.override === undefined ? [] : [notes.inFull(quoted(draw.name), draw.override)],
  );
  const said = notes.pool({
    names: formats.list(draws.map((draw) => quoted(draw.name))),
    amount: `${formats.number(exists, 'exact')} ${term(counted)}`,
    work: name === '' ? '' : quoted(name),
    claimed: formats.share(claimedShare),
    taken: formats.share(takenShare),
  });
  return `${said}${full.join('')}`;
};

/** What a reader asks about the counting of benefits: work that several act on, and what goes beyond experience. */
export const countingNotes = (view: CaseInNumbers): { id: string; said: Phrase }[] => {
  const { businessCase, results } = view;
  const { notes, quoted, term } = labelsOf(view);
  const shared = results.base.pools.map((pool) => ({
    id: `pool-${pool.id}`,
    path: `benefits[${pool.draws[0]?.benefit ?? ''}].pool`,
    words: poolWords(view, pool),
  }));
  const beyond = businessCase.benefits.map((benefit) => {
    const found = benefitDriver(businessCase, benefit);
    const passed = 'driver' in found ? boundsPassed(businessCase, benefit, found.driver) : [];
    const said = passed.map(({ because, reason }) => notes.beyond(term(because), reason)).join(' ');
    return {
      id: `beyond-${benefit.id}`,
      path: `benefits[${benefit.id}].boundsOverride`,
      words: said === '' ? '' : `${quoted(benefit.name)}: ${said}`,
    };
  });
  return [...shared, ...beyond]
    .filter(({ words }) => words !== '')
    .map(({ id, path, words }) => ({ id, said: phrase`${textValue(words, path)}` }));
};
