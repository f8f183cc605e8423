import { definePhrase } from './define-phrase.ts';

export const postsSentence = definePhrase({
  id: 'posts-sentence',
  meaning: 'Whether posts go by what the case counts, said to those who may hold one.',
  shape: 'sentence',
  facts: ['posts'],
  needs: ['posts.isTold'],
});
