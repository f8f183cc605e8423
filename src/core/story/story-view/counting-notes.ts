import { benefitDriver } from '../../business-case/results/benefit-driver.ts';
import { boundsPassed } from '../../business-case/results/trace.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';
import { poolWords } from './pool-words.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, textValue } from './phrase.ts';

/** What a reader asks about the counting of benefits: work that several act on, and what goes beyond experience. */
export const countingNotes = (view: CaseInNumbers): { id: string; said: Phrase }[] => {
  const { businessCase, results } = view;
  const { quoted, term } = labelsOf(view);
  const shared = results.base.pools.map((pool) => ({
    id: `pool-${pool.id}`,
    path: `benefits[${pool.draws[0]?.benefit ?? ''}].pool`,
    words: poolWords(view, pool),
  }));
  const beyond = businessCase.benefits.map((benefit) => {
    const found = benefitDriver(businessCase, benefit);
    const passed = 'driver' in found ? boundsPassed(businessCase, benefit, found.driver) : [];
    const said = passed.map(({ because, reason }) => notesOf(view).beyond(term(because), reason)).join(' ');
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
