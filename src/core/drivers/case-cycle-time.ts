import { defineDriver } from './define-driver.ts';

export const caseCycleTime = defineDriver({
  id: 'case-cycle-time',
  title: 'Cases that close sooner',
  question: 'Does every day that a case stays open cost money: a hire car, storage, interest?',
  dimension: 'financial',
  formula: 'cases a year × days saved per case × cost of one day',
  inputs: {
    casesPerYear: {
      title: 'How many such cases a year?',
      label: 'Cases a year',
      quantity: 'cases/year',
      role: 'volume',
      favourable: 'high',
    },
    daysSaved: {
      title: 'How many days sooner will one close?',
      label: 'Days saved on each case',
      quantity: 'days/case',
      role: 'effect',
      favourable: 'high',
    },
    costPerDay: {
      title: 'What does one open day cost?',
      label: 'Cost of one open day',
      hint: 'Only what is paid by the day, from the ledger.',
      quantity: 'money/day',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'casesPerYear * daysSaved * costPerDay',
  word: 'released',
  pool: 'back-office',
  drawOrder: 90,
  excludes: ['cost-to-serve'],
  guardrails: [],
  traps: ['Calls about the delay belong to status contacts, not here.'],
  examples: [
    {
      title: 'Hire cars given back a little sooner',
      inputs: { casesPerYear: 10_000, daysSaved: 0.28, costPerDay: 50 },
      result: 140_000,
      working: '10,000 × 0.28 = 2,800 hire days; at £50 a day that is £140,000.',
      source: 'Invented for the example case',
    },
  ],
});
