import { definePhrase } from './define-phrase.ts';

export const gateLossSentence = definePhrase({
  id: 'gate-loss-sentence',
  meaning: 'That the base case loses even where each gate is passed.',
  shape: 'sentence',
  facts: ['worth'],
  needs: ['worth.amount'],
});
