import { definePhrase } from './define-phrase.ts';

export const chanceSentence = definePhrase({
  id: 'chance-sentence',
  meaning: 'The tenth percentile of the simulation, in words.',
  shape: 'sentence',
  facts: ['chance'],
  needs: ['chance.low'],
});
