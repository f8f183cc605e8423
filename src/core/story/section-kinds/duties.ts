import { defineSection } from './define-section.ts';

export const duties = defineSection({
  id: 'duties',
  name: 'Duties',
  needs: ['duties'],
  words: 200,
});
