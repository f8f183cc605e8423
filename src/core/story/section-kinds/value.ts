import { defineSection } from './define-section.ts';

export const value = defineSection({
  id: 'value',
  name: 'Value',
  needs: ['netClaim'],
  words: 60,
});
