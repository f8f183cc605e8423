import { definePhrase } from './define-phrase.ts';

export const stopLineSentence = definePhrase({
  id: 'stop-line-sentence',
  meaning: 'The stop line beside its break-even, what the case is worth there, and the gate that judges it.',
  shape: 'sentence',
  facts: ['stopLine'],
  needs: ['stopLine.stop'],
});
