import { definePhrase } from './define-phrase.ts';

export const chanceMethod = definePhrase({
  id: 'chance-method',
  meaning: 'How chance was counted, for a reader who wants no method.',
  shape: 'sentence',
  facts: ['chance', 'ranges'],
  needs: ['chance.low'],
});
