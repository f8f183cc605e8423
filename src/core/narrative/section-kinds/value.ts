import { defineSection } from './define-section.ts';

export const value = defineSection({
  id: 'value',
  name: 'Value',
  needs: ['figures.total-benefit'],
  words: 60,
});
