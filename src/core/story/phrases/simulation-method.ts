import { definePhrase } from './define-phrase.ts';

export const simulationMethod = definePhrase({
  id: 'simulation-method',
  meaning: 'How the percentiles were found, for the appendix.',
  shape: 'sentence',
  facts: ['chance'],
  needs: ['chance.method'],
});
