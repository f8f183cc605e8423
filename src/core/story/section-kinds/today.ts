import { defineSection } from './define-section.ts';

export const today = defineSection({
  id: 'today',
  name: 'What happens today',
  needs: ['situation.facts'],
  words: 400,
});
