import { definePhrase } from './define-phrase.ts';

export const pilotLineSentence = definePhrase({
  id: 'pilot-line-sentence',
  meaning:
    'What the effect that was measured is beside the line at which a pilot passes, and the one at which the work stops.',
  shape: 'sentence',
  facts: ['pilotLine'],
  needs: ['pilotLine.size'],
});
