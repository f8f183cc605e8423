import { defineStep } from './define-step.ts';

export const governance = defineStep({
  id: 'governance',
  name: 'Governance',
  title: 'Who steers it?',
  lead: 'Who belongs on your customer-experience board.',
  group: 'The people',
  paths: ['governance'],
  shows: ['governance', 'plan'],
});
