import { defineSection } from './define-section.ts';

export const whyNow = defineSection({
  id: 'why-now',
  name: 'Why now',
  needs: ['situation.whyNow'],
  words: 200,
});
