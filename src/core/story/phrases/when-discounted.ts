import { definePhrase } from './define-phrase.ts';

export const whenDiscounted = definePhrase({
  id: 'when-discounted',
  meaning: 'Another month of payback when amounts are discounted. It is called with `isNever` and `month`.',
  shape: 'clause',
  facts: [],
  needs: [],
});
