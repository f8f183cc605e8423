import { definePhrase } from './define-phrase.ts';

export const fullEffectYear = definePhrase({
  id: 'full-effect-year',
  meaning: 'Which year is the best, or the dearest of a case that only loses.',
  shape: 'noun-phrase',
  facts: ['fullEffect'],
  needs: ['fullEffect.year'],
});
