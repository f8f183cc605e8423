import { defineSection } from './define-section.ts';

export const governance = defineSection({
  id: 'governance',
  name: 'Governance',
  needs: ['tells.governance'],
  words: 250,
});
