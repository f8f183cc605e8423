import { definePhrase } from './define-phrase.ts';

export const paybackChance = definePhrase({
  id: 'payback-chance',
  meaning: 'How often it pays back within the plan.',
  shape: 'sentence',
  facts: ['chance'],
  needs: ['chance.payback'],
});
