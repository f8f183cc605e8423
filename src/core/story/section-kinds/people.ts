import { defineSection } from './define-section.ts';

export const people = defineSection({
  id: 'people',
  name: 'People',
  needs: ['stakeholders'],
  words: 1000,
});
