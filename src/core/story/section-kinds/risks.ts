import { defineSection } from './define-section.ts';

export const risks = defineSection({
  id: 'risks',
  name: 'Risks',
  needs: ['risks'],
  words: 500,
});
