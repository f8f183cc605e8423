import { definePhrase } from './define-phrase.ts';

export const socialValueSentence = definePhrase({
  id: 'social-value-sentence',
  meaning: 'What everybody gains together, in a public appraisal.',
  shape: 'sentence',
  facts: ['socialValue', 'worth', 'names'],
  needs: ['socialValue.amount'],
});
