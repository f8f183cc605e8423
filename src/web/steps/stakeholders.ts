import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const stakeholders = defineStep({
  id: 'stakeholders',
  name: 'Stakeholders',
  title: 'Who must say yes, and what is in it for them?',
  lead: 'In their terms, not yours. Every worry deserves an honest answer.',
  group: 'The people',
  paths: ['stakeholders'],
  shows: ['people', 'wiifm'],
  Form: lazyForm(async () => (await import('./stakeholders/stakeholders-form.tsx')).StakeholdersForm),
});
