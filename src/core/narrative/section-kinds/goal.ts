import { defineSection } from './define-section.ts';

export const goal = defineSection({
  id: 'goal',
  name: 'Goal and gap',
  needs: ['situation.goalNow', 'situation.goalTarget'],
  words: 60,
});
