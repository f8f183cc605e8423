import { defineSection } from './define-section.ts';

export const plan = defineSection({
  id: 'plan',
  name: 'Plan and gates',
  needs: ['rollOut.waves'],
  words: 500,
});
