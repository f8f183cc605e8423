import { definePhrase } from './define-phrase.ts';

export const worthSentence = definePhrase({
  id: 'worth-sentence',
  meaning: 'Both numbers that lead, the whole and released plus margin.',
  shape: 'sentence',
  facts: ['worth'],
  needs: ['worth.amount'],
});
