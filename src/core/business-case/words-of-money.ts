import type { Benefit } from './schema/index.ts';

/** The four words of money; a sum may hold several, but never merges them. */
export const wordsOfMoney = ['released', 'margin', 'avoided', 'time'] as const;

export type WordOfMoney = (typeof wordsOfMoney)[number];

/** How a benefit is split among the words: shares that sum to 1, none where it is shown and not valued. */
export type WordShares = Partial<Record<WordOfMoney, number>>;

const wordOfKind: Record<string, WordOfMoney> = {
  'cash-releasing': 'released',
  'revenue-margin': 'margin',
  'avoided-cost': 'avoided',
  'freed-capacity': 'time',
};

/** The words that a benefit is split among. What is shown and not valued has none; what nobody has said is not guessed. */
export const wordsOf = ({ cashKind }: Pick<Benefit, 'cashKind'>): WordShares => {
  const word = wordOfKind[cashKind ?? ''];
  return word === undefined ? {} : { [word]: 1 };
};
