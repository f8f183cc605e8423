/** The four words of money; a sum may hold several, but never merges them. */
export const wordsOfMoney = ['released', 'margin', 'avoided', 'time'] as const;

export type WordOfMoney = (typeof wordsOfMoney)[number];
