import { defineDriver } from './define-driver.ts';

export const straightThroughProcessing = defineDriver({
  id: 'straight-through-processing',
  title: 'Cases that need no hand',
  question: 'Will more cases go through without anybody touching them?',
  dimension: 'operational',
  formula:
    'cases a year × points by which the share that goes straight through rises × minutes per case × cost of one minute',
  inputs: {
    casesPerYear: {
      title: 'How many such cases a year?',
      label: 'Cases a year',
      quantity: 'cases/year',
      role: 'volume',
      favourable: 'high',
    },
    straightRise: {
      title: 'By how many points will the share that goes straight through rise?',
      label: 'Rise in the share that goes straight through',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    minutesPerCase: {
      title: 'How many minutes does one take by hand?',
      label: 'Minutes for one case by hand',
      quantity: 'minutes/case',
      role: 'volume',
      favourable: 'high',
    },
    costPerMinute: {
      title: 'What does one minute of a colleague cost?',
      label: 'Cost of one minute of a colleague',
      hint: 'The loaded cost of a year, divided by the minutes worked in it. Ask finance.',
      quantity: 'money/minute',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'casesPerYear * straightRise * minutesPerCase * costPerMinute',
  word: 'time',
  pool: 'back-office',
  drawOrder: 100,
  workload: { from: 'casesPerYear', amount: 'casesPerYear', taken: 'straightRise' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'straightRise',
      above: 0.3,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than 30 points from one change is rare: the simple cases go first.',
      source: 'Judgement',
    },
  ],
  traps: ['Errors in what runs by itself are found later: count them in rework, as a disadvantage.'],
  examples: [
    {
      title: 'Ten points more of 60,000 claims',
      inputs: { casesPerYear: 60_000, straightRise: 0.1, minutesPerCase: 25, costPerMinute: 0.5 },
      result: 75_000,
      working:
        '60,000 × 10 points = 6,000 cases; 25 minutes each is 150,000 minutes; at £0.50 that is £75,000.',
      source: 'Invented',
    },
  ],
});
