import { defineSection } from './define-section.ts';

export const hypothesis = defineSection({
  id: 'hypothesis',
  name: 'Hypothesis',
  needs: ['hypothesis.change'],
  words: 250,
});
