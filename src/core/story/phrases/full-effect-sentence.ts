import { definePhrase } from './define-phrase.ts';

export const fullEffectSentence = definePhrase({
  id: 'full-effect-sentence',
  meaning: 'Which year is the one at full effect, and whether the rows add up to it.',
  shape: 'sentence',
  facts: ['fullEffect'],
  needs: ['fullEffect.hasRows'],
});
