import { moneySumsShape } from '../facts/money-sums.ts';
import { definePhrase } from './define-phrase.ts';

export const wordsOfMoney = definePhrase({
  id: 'words-of-money',
  meaning: 'Amounts with the word of money of each, in a row.',
  shape: 'noun-phrase',
  takes: { sums: moneySumsShape },
  facts: [],
  needs: ['sums'],
});
