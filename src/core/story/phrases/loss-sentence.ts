import { definePhrase } from './define-phrase.ts';

export const lossSentence = definePhrase({
  id: 'loss-sentence',
  meaning:
    'How often the simulated case ends with less than it cost: of the whole, and of released plus margin.',
  shape: 'sentence',
  facts: ['chance'],
  needs: ['chance.loss'],
});
