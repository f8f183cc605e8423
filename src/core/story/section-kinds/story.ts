import { defineSection } from './define-section.ts';

export const story = defineSection({
  id: 'story',
  name: 'Success story',
  needs: ['successStories'],
  words: 120,
});
