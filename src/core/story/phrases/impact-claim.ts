import { definePhrase } from './define-phrase.ts';

export const impactClaim = definePhrase({
  id: 'impact-claim',
  meaning: 'The first impact in its own unit, from where to where and by when.',
  shape: 'claim',
  facts: ['impact'],
  needs: ['impact.measure'],
  wordings: 2,
});
