import { startLower } from '../../data/letter-case.ts';
import { wordTitles } from '../../business-case/schema/money.ts';
import type { Benefit } from '../../business-case/schema/index.ts';
import { isCounted, wordsOf, wordsOfMoney } from '../../business-case/words-of-money.ts';
import type { Formats } from '../../quantities/format.ts';

/** What becomes of a benefit, for a table: one word, or each with its share; empty where nobody has said it. */
export const wordsSaid = (benefit: Benefit, formats: Formats): string => {
  if (!isCounted(benefit)) return 'Shown, not valued';
  const shares = wordsOf(benefit);
  const said = wordsOfMoney.filter((word) => shares[word] !== undefined);
  if (said.length <= 1) return said.map((word) => wordTitles[word]).join('');
  return said
    .map((word, index) => {
      const title = index === 0 ? wordTitles[word] : startLower(wordTitles[word]);
      return `${title} ${formats.share(shares[word] ?? 0)}`;
    })
    .join(', ');
};
