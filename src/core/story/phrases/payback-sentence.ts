import { definePhrase } from './define-phrase.ts';

export const paybackSentence = definePhrase({
  id: 'payback-sentence',
  meaning: 'When it pays back, or that it does not, with the low case.',
  shape: 'sentence',
  facts: ['payback', 'worth'],
  needs: ['payback.isKnown'],
});
