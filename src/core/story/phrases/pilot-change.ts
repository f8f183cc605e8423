import { definePhrase } from './define-phrase.ts';

export const pilotChange = definePhrase({
  id: 'pilot-change',
  meaning: 'How far what the pilot measures moved, and between which values.',
  shape: 'clause',
  facts: ['pilot'],
  needs: ['pilot.isTold'],
});
