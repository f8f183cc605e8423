import { defineDriver } from './define-driver.ts';

export const complaintHandling = defineDriver({
  id: 'complaint-handling',
  title: 'Fewer complaints to handle',
  question: 'Will fewer customers complain?',
  dimension: 'operational',
  formula: 'complaints a year × share that goes × cost of handling one',
  inputs: {
    complaintsPerYear: {
      title: 'How many complaints a year today?',
      label: 'Complaints a year',
      quantity: 'complaints/year',
      role: 'volume',
      favourable: 'high',
    },
    removedShare: {
      title: 'What share of them will go?',
      label: 'Share of complaints removed',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    costPerComplaint: {
      title: 'What does handling one cost?',
      label: 'Cost of handling one complaint',
      hint: 'Handling only; redress and fees stand elsewhere.',
      quantity: 'money/complaint',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'complaintsPerYear * removedShare * costPerComplaint',
  word: 'time',
  pool: 'complaints',
  drawOrder: 180,
  workload: { from: 'complaintsPerYear', amount: 'complaintsPerYear', taken: 'removedShare' },
  excludes: [],
  guardrails: [],
  traps: ['Calls of complainants belong to contacts: take them out there.'],
  examples: [
    {
      title: 'A tenth of the complaints',
      inputs: { complaintsPerYear: 4_000, removedShare: 0.1, costPerComplaint: 120 },
      result: 48_000,
      working: '4,000 × 10% = 400 complaints; at £120 that is £48,000.',
      source: 'Invented',
    },
  ],
});
