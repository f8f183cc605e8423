import { defineStep } from './define-step.ts';

export const options = defineStep({
  id: 'options',
  name: 'Options and early wins',
  title: 'What else could you do?',
  lead: 'A choice between one thing and nothing is not a choice.',
  group: 'The numbers',
  paths: ['options', 'earlyWins'],
  shows: ['options'],
});
