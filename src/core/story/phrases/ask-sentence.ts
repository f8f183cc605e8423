import { definePhrase } from './define-phrase.ts';

export const askSentence = definePhrase({
  id: 'ask-sentence',
  meaning:
    'The one sentence of the ask, the same in every document: who decides what, when, and for which money.',
  shape: 'sentence',
  facts: ['ask'],
  needs: ['ask.isAsked'],
});
