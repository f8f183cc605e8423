import { definePhrase } from './define-phrase.ts';

export const financeSentence = definePhrase({
  id: 'finance-sentence',
  meaning: 'What finance has agreed to, as a sentence.',
  shape: 'sentence',
  facts: ['finance'],
  needs: ['finance.hasFigures'],
});
