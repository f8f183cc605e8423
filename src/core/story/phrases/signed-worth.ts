import { leafShape } from '../../template-language/shape.ts';
import { definePhrase } from './define-phrase.ts';

export const signedWorth = definePhrase({
  id: 'signed-worth',
  meaning: 'An amount of what leads, or of released plus margin, in which a loss is called one.',
  shape: 'noun-phrase',
  takes: { amount: leafShape('phrase'), isLoss: leafShape('boolean') },
  facts: ['worth'],
  needs: ['worth.amount'],
});
