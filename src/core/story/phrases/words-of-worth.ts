import { definePhrase } from './define-phrase.ts';

export const wordsOfWorth = definePhrase({
  id: 'words-of-worth',
  meaning: 'Which words of money the benefits of the whole hold, and how much of each.',
  shape: 'sentence',
  facts: ['worthWords'],
  needs: ['worthWords.isKnown'],
});
