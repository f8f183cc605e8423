import { definePhrase } from './define-phrase.ts';

export const lowCaseSentence = definePhrase({
  id: 'low-case-sentence',
  meaning: 'What the case is worth with every input at its less favourable end.',
  shape: 'sentence',
  facts: ['worth'],
  needs: ['worth.amount'],
});
