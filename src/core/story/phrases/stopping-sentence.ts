import { definePhrase } from './define-phrase.ts';

export const stoppingSentence = definePhrase({
  id: 'stopping-sentence',
  meaning:
    'What has gone, and what is saved, when the low case comes true and the work stops at the second release.',
  shape: 'sentence',
  facts: ['stopping'],
  needs: ['stopping.when'],
});
