import { definePhrase } from './define-phrase.ts';

export const goalClosing = definePhrase({
  id: 'goal-closing',
  meaning: 'How a document closes: what the goal asks for, from where to where.',
  shape: 'sentence',
  facts: ['goal'],
  needs: ['goal.measure', 'goal.now', 'goal.target'],
});
