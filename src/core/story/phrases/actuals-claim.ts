import { definePhrase } from './define-phrase.ts';

export const actualsClaim = definePhrase({
  id: 'actuals-claim',
  meaning: 'How many measures are reported after the decision, and how many have reached their target.',
  shape: 'claim',
  facts: ['actuals'],
  needs: ['actuals.count'],
});
