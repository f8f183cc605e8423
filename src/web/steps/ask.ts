import { defineStep } from './define-step.ts';

export const ask = defineStep({
  id: 'ask',
  name: 'The ask',
  title: 'What exactly should they decide?',
  lead: 'Time, people and money, in words that can go into the minutes.',
  group: 'The story',
  paths: ['ask'],
  shows: ['ask', 'decision'],
});
