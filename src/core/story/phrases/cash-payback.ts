import { definePhrase } from './define-phrase.ts';

export const cashPayback = definePhrase({
  id: 'cash-payback',
  meaning: 'That the payback of the whole counts what pays nothing back.',
  shape: 'sentence',
  facts: ['payback', 'worth', 'cash'],
  needs: ['payback.isKnown', 'cash.isKnown'],
});
