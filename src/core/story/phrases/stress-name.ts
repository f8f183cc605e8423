import { stressShape } from '../facts/stresses.ts';
import { definePhrase } from './define-phrase.ts';

export const stressName = definePhrase({
  id: 'stress-name',
  meaning: 'One thing that may go worse, and by how much.',
  shape: 'noun-phrase',
  takes: { stress: stressShape },
  facts: [],
  needs: ['stress'],
});
