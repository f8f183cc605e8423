import { definePhrase } from './define-phrase.ts';

export const returnSentence = definePhrase({
  id: 'return-sentence',
  meaning: 'Return on investment and what it is made of.',
  shape: 'sentence',
  facts: ['investment'],
  needs: ['investment.rate'],
});
