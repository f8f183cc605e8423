import { definePhrase } from './define-phrase.ts';

export const chanceCaution = definePhrase({
  id: 'chance-caution',
  meaning: 'That most inputs have no range, so that the chances are too good.',
  shape: 'sentence',
  facts: ['ranges'],
  needs: ['ranges.missing'],
});
