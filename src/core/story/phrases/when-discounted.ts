import { leafShape } from '../../template-language/shape.ts';
import { definePhrase } from './define-phrase.ts';

export const whenDiscounted = definePhrase({
  id: 'when-discounted',
  meaning: 'Another month of payback when amounts are discounted.',
  shape: 'clause',
  takes: { isNever: leafShape('boolean'), month: leafShape('phrase') },
  facts: [],
  needs: [],
});
