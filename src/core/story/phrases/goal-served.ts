import { definePhrase } from './define-phrase.ts';

export const goalServed = definePhrase({
  id: 'goal-served',
  meaning: 'Which benefits serve the goal; where none is measured against it, that is said.',
  shape: 'sentence',
  facts: ['goal'],
  needs: ['goal.isSet'],
});
