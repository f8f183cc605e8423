import { definePhrase } from './define-phrase.ts';

export const proofSentence = definePhrase({
  id: 'proof-sentence',
  meaning: 'What was shown, or that nothing was and what would show it.',
  shape: 'sentence',
  facts: ['test'],
  needs: [],
});
