import { defineStep } from './define-step.ts';

export const costs = defineStep({
  id: 'costs',
  name: 'Costs and timing',
  title: 'What does it cost, and how do you count?',
  lead: 'Every cost with a range, and the conventions that finance uses.',
  group: 'The numbers',
  paths: [
    'costs',
    'settings.startMonth',
    'settings.horizonYears',
    'settings.optimismCosts',
    'settings.optimismBenefits',
    'settings.optimismBasis',
  ],
  shows: ['cash', 'money', 'yearly-model'],
});
