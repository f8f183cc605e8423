import { defineStep } from './define-step.ts';

export const risks = defineStep({
  id: 'risks',
  name: 'Risks and unknowns',
  title: 'What could go wrong, and what do you not know?',
  lead: 'Saying what you do not know earns more trust than another benefit.',
  group: 'The proof',
  paths: ['risks', 'unknowns', 'dependencies', 'duties', 'questions', 'none.dependencies', 'none.duties'],
  shows: ['unknowns', 'risks'],
});
