import { definePhrase } from './define-phrase.ts';

export const pilotRange = definePhrase({
  id: 'pilot-range',
  meaning: 'How sure the effect of the pilot is: its range, or else what chance alone would show.',
  shape: 'clause',
  facts: ['pilot'],
  needs: ['pilot.isTold'],
});
