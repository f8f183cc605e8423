import { defineSection } from './define-section.ts';

export const cash = defineSection({
  id: 'cash',
  name: 'Cash path',
  needs: ['netClaim'],
  words: 60,
});
