import { defineDriver } from './define-driver.ts';

export const rework = defineDriver({
  id: 'rework',
  title: 'Fewer errors to put right',
  question: 'Will less work have to be done twice?',
  dimension: 'operational',
  formula: 'cases a year × points by which the share with an error falls × cost of putting one right',
  inputs: {
    casesPerYear: {
      title: 'How many such cases a year?',
      label: 'Cases a year',
      quantity: 'cases/year',
      role: 'volume',
      favourable: 'high',
    },
    errorFall: {
      title: 'By how many points will the share with an error fall?',
      label: 'Fall in the share with an error',
      quantity: 'errors/case',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
    costPerError: {
      title: 'What does it cost to put one right?',
      label: 'Cost of putting one error right',
      hint: 'Work in the back office only.',
      quantity: 'money/error',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'casesPerYear * errorFall * costPerError',
  word: 'time',
  pool: 'back-office',
  drawOrder: 110,
  workload: { from: 'casesPerYear', amount: 'casesPerYear', taken: 'errorFall' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'errorFall',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'A share cannot fall by more than all.',
      source: 'Arithmetic',
    },
  ],
  traps: ['The customer’s call about the error belongs to avoidable contacts.'],
  examples: [
    {
      title: 'Two points fewer of 50,000 bills',
      inputs: { casesPerYear: 50_000, errorFall: 0.02, costPerError: 30 },
      result: 30_000,
      working: '50,000 × 2 points = 1,000 errors; at £30 that is £30,000.',
      source: 'Invented',
    },
  ],
});
