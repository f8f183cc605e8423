import { definePhrase } from './define-phrase.ts';

export const costSplitSentence = definePhrase({
  id: 'cost-split-sentence',
  meaning: 'Why the one-off costs of the model are more than the money that is asked for.',
  shape: 'sentence',
  facts: ['costSplit'],
  needs: ['costSplit.all'],
});
