import { defineSection } from './define-section.ts';

export const drivers = defineSection({
  id: 'drivers',
  name: 'What moves the result',
  needs: ['topAssumption'],
  words: 60,
});
