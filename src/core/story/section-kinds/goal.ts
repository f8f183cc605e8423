import { defineSection } from './define-section.ts';

export const goal = defineSection({
  id: 'goal',
  name: 'Goal and gap',
  needs: ['situation.goal.now', 'situation.goal.target'],
  words: 60,
});
