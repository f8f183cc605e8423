import { definePhrase } from './define-phrase.ts';

export const pilotClaim = definePhrase({
  id: 'pilot-claim',
  meaning: 'What the pilot showed, as a title. Causal words only where the design allows them.',
  shape: 'claim',
  facts: ['pilot'],
  needs: ['pilot.isTold'],
  wordings: 2,
});
