import { definePhrase } from './define-phrase.ts';

export const signedWorth = definePhrase({
  id: 'signed-worth',
  meaning:
    'An amount of what leads, or of released plus margin, in which a loss is called one. It is called with `amount` and `isLoss`.',
  shape: 'noun-phrase',
  facts: ['worth'],
  needs: ['worth.amount'],
});
