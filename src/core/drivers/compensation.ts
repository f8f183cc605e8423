import { defineDriver } from './define-driver.ts';

export const compensation = defineDriver({
  id: 'compensation',
  title: 'Less compensation and goodwill',
  question: 'Will a complaint cost less in compensation and goodwill?',
  dimension: 'financial',
  formula: 'complaints a year × share that is compensated × fall of the average amount',
  inputs: {
    complaintsPerYear: {
      title: 'How many complaints a year today?',
      label: 'Complaints a year',
      quantity: 'complaints/year',
      role: 'volume',
      favourable: 'high',
    },
    paidShare: {
      title: 'What share of them is compensated?',
      label: 'Share of complaints compensated',
      quantity: 'share',
      role: 'volume',
      favourable: 'high',
    },
    averageFall: {
      title: 'By how much will the average amount fall?',
      label: 'Fall in the average compensation',
      hint: 'From the ledger.',
      quantity: 'money/complaint',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'complaintsPerYear * paidShare * averageFall',
  word: 'released',
  pool: 'complaints',
  drawOrder: 200,
  workload: { from: 'complaintsPerYear', amount: 'complaintsPerYear', taken: '0' },
  excludes: [],
  guardrails: [
    {
      input: 'paidShare',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all of them cannot be compensated.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'Redress ordered by the ombudsman: here, or with the ombudsman’s fees, not in both.',
    'Paying less than is fair is no improvement.',
  ],
  examples: [
    {
      title: '£15 less on a quarter of the complaints',
      inputs: { complaintsPerYear: 4_000, paidShare: 0.25, averageFall: 15 },
      result: 15_000,
      working: '4,000 × 25% = 1,000 payments; £15 less each is £15,000.',
      source: 'Invented',
    },
  ],
});
