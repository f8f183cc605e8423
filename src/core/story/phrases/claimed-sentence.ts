import { definePhrase } from './define-phrase.ts';

export const claimedSentence = definePhrase({
  id: 'claimed-sentence',
  meaning: 'How far the money released has come: agreed, claimed, or without a named line or holder.',
  shape: 'sentence',
  facts: ['claimed'],
  needs: [],
});
