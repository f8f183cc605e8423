import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const situation = defineStep({
  id: 'situation',
  name: 'Situation',
  title: 'What happens now, and what will be different?',
  lead: 'Describe it so that a stranger would understand.',
  group: 'The story',
  paths: ['situation'],
  shows: ['today', 'goal', 'change', 'why-now'],
  Form: lazyForm(async () => (await import('./situation/situation-form.tsx')).SituationForm),
});
