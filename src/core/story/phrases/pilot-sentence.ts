import { definePhrase } from './define-phrase.ts';

export const pilotSentence = definePhrase({
  id: 'pilot-sentence',
  meaning: 'What the pilot showed, in the words that its design allows: only a comparison shows a cause.',
  shape: 'sentence',
  facts: ['pilot'],
  needs: ['pilot.isTold'],
});
