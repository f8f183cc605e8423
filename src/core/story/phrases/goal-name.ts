import { definePhrase } from './define-phrase.ts';

export const goalName = definePhrase({
  id: 'goal-name',
  meaning: 'The measure of the goal as a sentence names it.',
  shape: 'noun-phrase',
  facts: ['goal'],
  needs: ['goal.measure'],
});
