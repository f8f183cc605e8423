import { definePhrase } from './define-phrase.ts';

export const presentValueSentence = definePhrase({
  id: 'present-value-sentence',
  meaning: 'The net present value and its rate.',
  shape: 'sentence',
  facts: ['presentValue'],
  needs: ['presentValue.amount'],
});
