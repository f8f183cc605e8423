import { defineStep } from './define-step.ts';

export const engagement = defineStep({
  id: 'engagement',
  name: 'Engagement',
  title: 'Who must know, feel and do what?',
  lead: 'Training without coaching afterwards fades.',
  group: 'The people',
  paths: ['engagement'],
  shows: ['engagement', 'people'],
});
