import { defineSection } from './define-section.ts';

export const yearlyModel = defineSection({
  id: 'yearly-model',
  name: 'Yearly model',
  needs: ['benefits'],
  words: 450,
});
