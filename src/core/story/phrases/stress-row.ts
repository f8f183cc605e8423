import { stressShape } from '../facts/stresses.ts';
import { definePhrase } from './define-phrase.ts';

export const stressRow = definePhrase({
  id: 'stress-row',
  meaning: 'One thing that may go worse, as the head of a row of a table.',
  shape: 'claim',
  takes: { stress: stressShape },
  facts: [],
  needs: ['stress'],
});
