import { definePhrase } from './define-phrase.ts';

export const wordsAYear = definePhrase({
  id: 'words-a-year',
  meaning: 'Which words of money the best year holds, and how much of each.',
  shape: 'sentence',
  facts: ['fullEffect'],
  needs: ['fullEffect.hasWords'],
});
