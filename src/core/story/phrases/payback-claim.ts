import { definePhrase } from './define-phrase.ts';

export const paybackClaim = definePhrase({
  id: 'payback-claim',
  meaning: 'When the whole pays back, with what it counts, and when released plus margin does.',
  shape: 'claim',
  facts: ['leadPayback', 'worth'],
  needs: ['worth.amount', 'leadPayback.isKnown'],
  wordings: 5,
});
