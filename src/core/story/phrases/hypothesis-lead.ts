import { definePhrase } from './define-phrase.ts';

export const hypothesisLead = definePhrase({
  id: 'hypothesis-lead',
  meaning: 'From where to where the measure of the hypothesis should move, by when and why.',
  shape: 'sentence',
  facts: ['hypothesis'],
  needs: ['hypothesis.measure', 'hypothesis.from'],
});
