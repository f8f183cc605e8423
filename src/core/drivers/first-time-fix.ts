import { defineDriver } from './define-driver.ts';

export const firstTimeFix = defineDriver({
  id: 'first-time-fix',
  title: 'Jobs done at the first visit',
  question: 'Will the technician need to come only once?',
  trade: 'technician, engineer, visit, repair, job, installation',
  dimension: 'operational',
  formula: 'jobs a year × points by which the share done at the first visit rises × cost of one visit',
  inputs: {
    jobsPerYear: {
      title: 'How many jobs a year?',
      label: 'Jobs a year',
      quantity: 'jobs/year',
      role: 'volume',
      favourable: 'high',
    },
    fixRise: {
      title: 'By how many points will the share done at the first visit rise?',
      label: 'Rise in the share done at the first visit',
      hint: 'Three quarters to four fifths is usual; the best reach 88%.',
      quantity: 'visits/job',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    costPerVisit: {
      title: 'What does one more visit cost?',
      label: 'Cost of one more visit',
      hint: 'From your own ledger: published ones differ sevenfold.',
      quantity: 'money/visit',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'jobsPerYear * fixRise * costPerVisit',
  word: 'time',
  pool: 'back-office',
  drawOrder: 120,
  workload: { from: 'jobsPerYear', amount: 'jobsPerYear', taken: 'fixRise' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'fixRise',
      above: 0.13,
      severity: 'warn',
      canBeArgued: true,
      because: 'From the usual 75% to the best 88% are 13 points, and that took years.',
      source: 'Aberdeen, reported by a supplier, 2015',
    },
  ],
  traps: [
    'It is cash only if visits are paid one by one, as with a contractor.',
    'The call to ask for the second visit belongs to avoidable contacts.',
  ],
  examples: [
    {
      title: 'Four points more of 20,000 jobs',
      inputs: { jobsPerYear: 20_000, fixRise: 0.04, costPerVisit: 95 },
      result: 76_000,
      working: '20,000 × 4 points = 800 visits; at £95 that is £76,000.',
      source: 'Invented',
    },
  ],
});
