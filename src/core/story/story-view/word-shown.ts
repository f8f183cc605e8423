import type { Benefit } from '../../business-case/schema/index.ts';
import {
  type WordOfMoney,
  isCounted,
  releasedStanding,
  wordsOf,
} from '../../business-case/words-of-money.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** A benefit in its words of money, as a table names them; released money says who stands for it. */
export const wordShown = (view: CaseInNumbers, benefit: Benefit, released: number | null): string => {
  const { words: named } = labelsOf(view).views;
  if (!isCounted(benefit)) return named.shown;
  const shares = Object.entries(wordsOf(benefit)) as [WordOfMoney, number][];
  const words = shares.map(([word, share]) => {
    const split = shares.length > 1 ? ` ${view.formats.share(share)}` : '';
    const standing =
      word === 'released' ? releasedStanding(benefit, released, view.businessCase.agreements) : 'agreed';
    return `${named[word]}${split}${standing === 'agreed' ? '' : named[standing]}`;
  });
  return words.length === 0 ? named.unsaid : words.join('; ');
};
