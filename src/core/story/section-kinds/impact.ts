import { defineSection } from './define-section.ts';

export const impact = defineSection({
  id: 'impact',
  name: 'Impact',
  needs: ['tells.impact'],
  words: 800,
});
