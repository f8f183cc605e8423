import { definePhrase } from './define-phrase.ts';

export const hypothesisClaim = definePhrase({
  id: 'hypothesis-claim',
  meaning: 'What should happen if we change something, as a title.',
  shape: 'claim',
  facts: ['hypothesis'],
  needs: ['hypothesis.change', 'hypothesis.measure'],
  wordings: 2,
});
