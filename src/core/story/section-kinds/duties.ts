import { defineSection } from './define-section.ts';

export const duties = defineSection({
  id: 'duties',
  name: 'Duties',
  needs: ['tells.duties'],
  words: 200,
});
