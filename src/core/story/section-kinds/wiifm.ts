import { defineSection } from './define-section.ts';

export const wiifm = defineSection({
  id: 'wiifm',
  name: 'Worries and answers',
  needs: ['stakeholders'],
  words: 400,
});
