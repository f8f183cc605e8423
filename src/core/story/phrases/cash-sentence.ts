import { definePhrase } from './define-phrase.ts';

export const cashSentence = definePhrase({
  id: 'cash-sentence',
  meaning: 'Released plus margin beside the whole, or that the whole is nothing else.',
  shape: 'sentence',
  facts: ['worth', 'cash'],
  needs: ['worth.amount', 'cash.amount'],
});
