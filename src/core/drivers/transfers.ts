import { defineDriver } from './define-driver.ts';

export const transfers = defineDriver({
  id: 'transfers',
  title: 'Fewer transfers and escalations',
  question: 'Will fewer customers be passed on to somebody else?',
  dimension: 'operational',
  formula: 'contacts a year × points by which the share passed on falls × extra cost of passing one on',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year today?',
      label: 'Contacts a year',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    transferFall: {
      title: 'By how many points will the share that is passed on fall?',
      label: 'Fall in the share passed on',
      hint: 'From 10% to 8% is two points.',
      quantity: 'transfers/contact',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
    costPerTransfer: {
      title: 'What does passing one on cost on top?',
      label: 'Added cost of passing one on',
      hint: 'The minutes of both colleagues, not the whole contact.',
      quantity: 'money/transfer',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'contactsPerYear * transferFall * costPerTransfer',
  word: 'time',
  pool: 'contacts',
  drawOrder: 60,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: 'transferFall' },
  excludes: ['cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'transferFall',
      above: 0.1,
      severity: 'warn',
      canBeArgued: true,
      because: 'About a tenth of contacts are passed on at all: check the share of today.',
      source: 'Aggregated benchmark of United Kingdom centres',
    },
  ],
  traps: ['A contact resolved the first time is not passed on: the same one must not be counted in both.'],
  examples: [
    {
      title: 'Two points fewer of half a million',
      inputs: { contactsPerYear: 500_000, transferFall: 0.02, costPerTransfer: 4.5 },
      result: 45_000,
      working: '500,000 × 2 points = 10,000 transfers; at £4.50 that is £45,000.',
      source: 'Invented',
    },
  ],
});
