import { definePhrase } from './define-phrase.ts';

export const goalSentence = definePhrase({
  id: 'goal-sentence',
  meaning: 'The goal in its own words, and how far away it is.',
  shape: 'sentence',
  facts: ['goal', 'names'],
  needs: ['goal.name'],
});
