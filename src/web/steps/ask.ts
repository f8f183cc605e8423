import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const ask = defineStep({
  id: 'ask',
  name: 'The ask',
  title: 'What exactly should they decide?',
  lead: 'Time, people and money, in words that can go into the minutes.',
  group: 'The story',
  paths: ['ask', 'none.team'],
  shows: ['ask', 'decision'],
  Form: lazyForm(async () => (await import('./ask/ask-form.tsx')).AskForm),
});
