import { definePhrase } from './define-phrase.ts';

export const takenSentence = definePhrase({
  id: 'taken-sentence',
  meaning: 'That the numbers rest on the pilot: the inputs that take its effect.',
  shape: 'sentence',
  facts: ['taken'],
  needs: ['taken.inputs'],
});
