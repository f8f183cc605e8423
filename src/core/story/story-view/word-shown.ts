import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import {
  type WordOfMoney,
  isCounted,
  releasedStanding,
  wordsOf,
} from '../../business-case/words-of-money.ts';
import type { Formats } from '../../quantities/format.ts';

const shownWords: Record<WordOfMoney, string> = {
  released: 'Released',
  margin: 'Margin',
  avoided: 'Avoided',
  time: 'Time',
};

const standingWords = { agreed: '', claimed: ', claimed', unnamed: ', no budget named' } as const;

/** A benefit in its words of money, as a table names them; released money says who stands for it. */
export const wordShown = (
  benefit: Benefit,
  released: number | null,
  agreements: BusinessCase['agreements'],
  formats: Formats,
): string => {
  if (!isCounted(benefit)) return 'Shown, not valued';
  const shares = Object.entries(wordsOf(benefit)) as [WordOfMoney, number][];
  const words = shares.map(([word, share]) => {
    const split = shares.length > 1 ? ` ${formats.share(share)}` : '';
    const standing =
      word === 'released' ? standingWords[releasedStanding(benefit, released, agreements)] : '';
    return `${shownWords[word]}${split}${standing}`;
  });
  return words.length === 0 ? 'Not yet said' : words.join('; ');
};
