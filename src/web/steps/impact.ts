import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const impact = defineStep({
  id: 'impact',
  name: 'Impact',
  title: 'What will change, and by how much?',
  lead: 'Give a range, not a promise. Boards trust a number more when they can see how sure you are and where it came from.',
  group: 'The numbers',
  paths: [
    'benefits',
    'impacts',
    'sharedInputs',
    'none.operational',
    'none.financial',
    'none.employee',
    'none.customer',
    'none.benefits',
    'plainSense',
  ],
  shows: ['impact', 'value'],
  Form: lazyForm(async () => (await import('./impact/impact-form.tsx')).ImpactForm),
});
