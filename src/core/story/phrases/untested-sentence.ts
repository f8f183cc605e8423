import { definePhrase } from './define-phrase.ts';

export const untestedSentence = definePhrase({
  id: 'untested-sentence',
  meaning: 'That we have not tested it, as plainly as a result is said, and what would test it.',
  shape: 'sentence',
  facts: ['test'],
  needs: ['test.isUntested'],
});
