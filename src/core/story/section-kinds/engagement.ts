import { defineSection } from './define-section.ts';

export const engagement = defineSection({
  id: 'engagement',
  name: 'Engagement',
  needs: ['tells.engagement'],
  words: 300,
});
