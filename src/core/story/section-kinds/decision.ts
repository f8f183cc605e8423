import { defineSection } from './define-section.ts';

export const decision = defineSection({
  id: 'decision',
  name: 'Decision requested',
  needs: ['ask.isAsked'],
  words: 150,
});
