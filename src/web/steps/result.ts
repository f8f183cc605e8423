import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const result = defineStep({
  id: 'result',
  name: 'The answer',
  title: 'Is it worth it, and how sure are you?',
  lead: 'Every figure tells where it comes from: press it.',
  group: 'The numbers',
  paths: ['settings', 'agreements'],
  shows: ['value', 'money', 'cash', 'yearly-model'],
  Form: lazyForm(async () => (await import('./result/result-form.tsx')).ResultForm),
});
