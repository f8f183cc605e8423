import { definePhrase } from './define-phrase.ts';

export const pilotMeasure = definePhrase({
  id: 'pilot-measure',
  meaning: 'What the pilot measures, as a sentence names it.',
  shape: 'noun-phrase',
  facts: ['pilot'],
  needs: ['pilot'],
});
