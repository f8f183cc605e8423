import { defineSection } from './define-section.ts';

export const stories = defineSection({
  id: 'stories',
  name: 'Success stories',
  needs: ['tells.stories'],
  words: 500,
});
