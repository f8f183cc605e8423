import { defineSection } from './define-section.ts';

export const assumptions = defineSection({
  id: 'assumptions',
  name: 'Assumptions',
  needs: ['assumptions'],
  words: 1000,
});
