import { definePhrase } from './define-phrase.ts';

export const askClaim = definePhrase({
  id: 'ask-claim',
  meaning: 'The ask as the claim of a slide, without who and when.',
  shape: 'claim',
  facts: ['ask'],
  needs: ['ask.isAsked'],
});
