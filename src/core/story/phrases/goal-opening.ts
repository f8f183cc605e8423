import { definePhrase } from './define-phrase.ts';

export const goalOpening = definePhrase({
  id: 'goal-opening',
  meaning: 'The goal as it stands with the ask.',
  shape: 'sentence',
  facts: ['goal'],
  needs: ['goal.name'],
});
