import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const hypothesis = defineStep({
  id: 'hypothesis',
  name: 'Idea and hypothesis',
  title: 'What do you think will happen?',
  lead: 'One sentence that can turn out wrong is worth more than a page that cannot.',
  group: 'The story',
  paths: ['hypothesis'],
  shows: ['hypothesis'],
  Form: lazyForm(async () => (await import('./hypothesis/hypothesis-form.tsx')).HypothesisForm),
});
