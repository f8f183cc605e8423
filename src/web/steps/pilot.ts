import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const pilot = defineStep({
  id: 'pilot',
  name: 'Pilot and roll-out',
  title: 'Where do you try it, and what would make you stop?',
  lead: 'A gate that can stop the work is what makes a yes easy.',
  group: 'The proof',
  paths: ['pilot', 'rollOut', 'tracking', 'none.pilot'],
  shows: ['plan', 'evidence'],
  Form: lazyForm(async () => (await import('./pilot/pilot-form.tsx')).PilotForm),
});
