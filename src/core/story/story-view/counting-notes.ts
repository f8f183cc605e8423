import { benefitDriver } from '../../business-case/results/benefit-driver.ts';
import { poolSentence } from '../../business-case/results/pool-sentence.ts';
import { boundsCaution } from '../../business-case/results/trace.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, textValue } from './phrase.ts';
import { quoted } from '../../data/quoted.ts';

/** What a reader asks about the counting of benefits: work that several act on, and what goes beyond experience. */
export const countingNotes = ({
  businessCase,
  results,
  formats,
}: CaseInNumbers): { id: string; said: Phrase }[] => {
  const shared = results.base.pools.map((pool) => ({
    id: `pool-${pool.id}`,
    path: `benefits[${pool.draws[0]?.benefit ?? ''}].pool`,
    words: poolSentence(pool, formats),
  }));
  const beyond = businessCase.benefits.map((benefit) => {
    const found = benefitDriver(businessCase, benefit);
    const caution = 'driver' in found ? boundsCaution(businessCase, benefit, found.driver) : '';
    return {
      id: `beyond-${benefit.id}`,
      path: `benefits[${benefit.id}].boundsOverride`,
      words: caution === '' ? '' : `${quoted(benefit.name)}: ${caution}`,
    };
  });
  return [...shared, ...beyond]
    .filter(({ words }) => words !== '')
    .map(({ id, path, words }) => ({ id, said: phrase`${textValue(words, path)}` }));
};
