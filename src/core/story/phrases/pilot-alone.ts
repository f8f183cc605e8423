import { definePhrase } from './define-phrase.ts';

export const pilotAlone = definePhrase({
  id: 'pilot-alone',
  meaning: 'What one group came to that was compared with none.',
  shape: 'sentence',
  facts: ['pilot'],
  needs: ['pilot.isAlone', 'pilot.rate'],
});
