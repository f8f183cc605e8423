import { definePhrase } from './define-phrase.ts';

export const pilotDoubt = definePhrase({
  id: 'pilot-doubt',
  meaning: 'Whether chance alone may explain what the pilot showed.',
  shape: 'sentence',
  facts: ['pilot'],
  needs: ['pilot.isUnclear'],
});
