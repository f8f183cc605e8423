import { defineSection } from './define-section.ts';

export const unknowns = defineSection({
  id: 'unknowns',
  name: 'What we do not know',
  needs: ['tells.unknowns'],
  words: 400,
});
