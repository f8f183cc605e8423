import { defineStep } from './define-step.ts';

export const evidence = defineStep({
  id: 'evidence',
  name: 'Evidence',
  title: 'What do the numbers rest on?',
  lead: 'Say it once; the grade follows from the kind of evidence.',
  group: 'The proof',
  paths: ['evidence'],
  shows: ['evidence'],
});
