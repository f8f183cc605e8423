import { defineSection } from './define-section.ts';

export const evidence = defineSection({
  id: 'evidence',
  name: 'Evidence',
  needs: ['evidenceIsTold'],
  words: 500,
});
