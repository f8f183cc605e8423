import { defineStep } from './define-step.ts';

export const hypothesis = defineStep({
  id: 'hypothesis',
  name: 'Idea and hypothesis',
  title: 'What do you think will happen?',
  lead: 'One sentence that can turn out wrong is worth more than a page that cannot.',
  group: 'The story',
  paths: ['hypothesis'],
  shows: ['hypothesis'],
});
