import { defineSection } from './define-section.ts';

export const options = defineSection({
  id: 'options',
  name: 'Options',
  needs: ['options'],
  words: 600,
});
