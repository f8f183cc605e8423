import { defineSection } from './define-section.ts';

export const plan = defineSection({
  id: 'plan',
  name: 'Plan and gates',
  needs: ['tells.plan'],
  words: 500,
});
