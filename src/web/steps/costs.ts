import { defineStep } from './define-step.ts';
import { lazyForm } from './lazy-form.tsx';

export const costs = defineStep({
  id: 'costs',
  name: 'Costs and timing',
  title: 'What does it cost, and when?',
  lead: 'Every cost with a range, also those that nobody has to pay anew.',
  group: 'The numbers',
  paths: [
    'costs',
    'none.costs',
    'transfers',
    'settings.startMonth',
    'settings.horizonYears',
    'settings.optimismCosts',
    'settings.optimismBenefits',
    'settings.optimismBasis',
  ],
  shows: ['cash', 'money', 'yearly-model'],
  Form: lazyForm(async () => (await import('./costs/costs-form.tsx')).CostsForm),
});
