import { definePhrase } from './define-phrase.ts';

export const netCostSentence = definePhrase({
  id: 'net-cost-sentence',
  meaning: 'That the base case loses; nothing where it does not.',
  shape: 'sentence',
  facts: ['worth'],
  needs: ['worth.amount'],
});
