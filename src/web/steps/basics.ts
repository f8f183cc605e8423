import { defineStep } from './define-step.ts';

export const basics = defineStep({
  id: 'basics',
  name: 'Basics',
  title: 'What is it, and who decides?',
  lead: 'Who decides sets the length and the order of everything that follows.',
  group: 'The story',
  paths: ['basics', 'meeting'],
  shows: ['cover', 'ask'],
});
