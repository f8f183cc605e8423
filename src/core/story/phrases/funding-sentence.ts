import { definePhrase } from './define-phrase.ts';

export const fundingSentence = definePhrase({
  id: 'funding-sentence',
  meaning: 'Where the money comes from, and whether a reserve is in it.',
  shape: 'sentence',
  facts: ['funding'],
  needs: ['funding.source'],
});
