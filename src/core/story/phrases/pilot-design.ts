import { definePhrase } from './define-phrase.ts';

export const pilotDesign = definePhrase({
  id: 'pilot-design',
  meaning: 'How the pilot is compared.',
  shape: 'noun-phrase',
  facts: ['pilot'],
  needs: ['pilot.design'],
});
