import { definePhrase } from './define-phrase.ts';

export const askAmounts = definePhrase({
  id: 'ask-amounts',
  meaning: 'The money that is asked for, once and each year.',
  shape: 'noun-phrase',
  facts: ['ask'],
  needs: ['ask.isAsked'],
});
