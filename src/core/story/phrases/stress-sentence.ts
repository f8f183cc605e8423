import { definePhrase } from './define-phrase.ts';

export const stressSentence = definePhrase({
  id: 'stress-sentence',
  meaning: 'What the present value is when everything goes worse at once.',
  shape: 'sentence',
  facts: ['stresses', 'worth'],
  needs: ['stresses.amount'],
});
