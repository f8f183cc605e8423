import { definePhrase } from './define-phrase.ts';

export const leftOutCount = definePhrase({
  id: 'left-out-count',
  meaning: 'How many benefits or costs no sum counts yet.',
  shape: 'noun-phrase',
  facts: ['leftOut'],
  needs: ['leftOut.count'],
});
