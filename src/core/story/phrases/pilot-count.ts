import { definePhrase } from './define-phrase.ts';

export const pilotCount = definePhrase({
  id: 'pilot-count',
  meaning: 'How many more or fewer there were of what the pilot counts.',
  shape: 'clause',
  facts: ['pilot'],
  needs: ['pilot.isTold'],
});
