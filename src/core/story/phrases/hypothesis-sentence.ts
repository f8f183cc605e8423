import { definePhrase } from './define-phrase.ts';

export const hypothesisSentence = definePhrase({
  id: 'hypothesis-sentence',
  meaning: 'The hypothesis as one sentence that can turn out wrong.',
  shape: 'sentence',
  facts: ['hypothesis'],
  needs: ['hypothesis.change'],
});
