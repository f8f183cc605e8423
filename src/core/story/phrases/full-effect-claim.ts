import { definePhrase } from './define-phrase.ts';

export const fullEffectClaim = definePhrase({
  id: 'full-effect-claim',
  meaning: 'What all benefits bring in the best year, with their words of money.',
  shape: 'claim',
  facts: ['fullEffect'],
  needs: ['fullEffect.isTold'],
  wordings: 2,
});
