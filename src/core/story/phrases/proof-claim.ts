import { definePhrase } from './define-phrase.ts';

export const proofClaim = definePhrase({
  id: 'proof-claim',
  meaning: 'What a reader takes from the part on evidence: what was shown, or that nothing was.',
  shape: 'claim',
  facts: ['test'],
  needs: [],
});
