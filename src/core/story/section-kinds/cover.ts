import { defineSection } from './define-section.ts';

export const cover = defineSection({
  id: 'cover',
  name: 'Cover',
  needs: ['basics.title'],
  words: 120,
});
