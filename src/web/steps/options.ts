import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const options = defineStep({
  id: 'options',
  name: 'Options and early wins',
  title: 'What else could you do?',
  lead: 'A choice between one thing and nothing is not a choice.',
  group: 'The numbers',
  paths: ['options', 'earlyWins', 'none.earlyWins'],
  shows: ['options'],
  Form: lazyForm(async () => (await import('./options/options-form.tsx')).OptionsForm),
});
