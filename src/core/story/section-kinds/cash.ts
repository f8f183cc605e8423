import { defineSection } from './define-section.ts';

export const cash = defineSection({
  id: 'cash',
  name: 'Cash path',
  needs: ['leading.said'],
  words: 60,
});
