import { defineStep } from './define-step.ts';

export const stories = defineStep({
  id: 'stories',
  name: 'Success stories',
  title: 'Tell it as one story',
  lead: 'One person, one moment, one number.',
  group: 'The proof',
  paths: ['successStories', 'none.successStories'],
  shows: ['story', 'stories'],
});
