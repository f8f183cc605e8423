import { defineSection } from './define-section.ts';

export const change = defineSection({
  id: 'change',
  name: 'What will be different',
  needs: ['situation.asIs', 'situation.toBe'],
  words: 100,
});
