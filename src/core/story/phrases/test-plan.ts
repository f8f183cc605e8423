import { definePhrase } from './define-phrase.ts';

export const testPlan = definePhrase({
  id: 'test-plan',
  meaning: 'Which pilot would test it: the one that is planned or running, or what it would take.',
  shape: 'sentence',
  facts: ['test'],
  needs: ['test.isUntested'],
});
