import { defineDriver } from './define-driver.ts';

export const proactiveUpdates = defineDriver({
  id: 'proactive-updates',
  title: 'Status contacts removed by telling customers first',
  question: 'Will we tell customers where their case is before they ask?',
  dimension: 'operational',
  formula: 'cases a year × status contacts per case × share of those removed × cost of one contact',
  inputs: {
    casesPerYear: {
      title: 'How many claims, orders or cases a year?',
      label: 'Cases a year',
      quantity: 'cases/year',
      role: 'volume',
      favourable: 'high',
    },
    contactsPerCase: {
      title: 'How often does a customer ask for news of one?',
      label: 'Status contacts for each case',
      quantity: 'contacts/case',
      role: 'volume',
      favourable: 'high',
    },
    removedShare: {
      title: 'What share of these contacts will go?',
      label: 'Share of status contacts removed',
      hint: 'Low is the least you would stake your name on.',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    costPerContact: {
      title: 'What does one contact cost?',
      label: 'Cost of one contact',
      hint: 'The loaded cost of one more contact. Ask finance.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'casesPerYear * contactsPerCase * removedShare * costPerContact',
  word: 'time',
  pool: 'contacts',
  drawOrder: 80,
  workload: { from: 'casesPerYear', amount: 'casesPerYear * contactsPerCase', taken: 'removedShare' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'removedShare',
      above: 0.5,
      severity: 'warn',
      canBeArgued: true,
      because: 'Removing more than half of a kind of contact within a year is rare.',
      source: 'Judgement',
    },
  ],
  traps: ['It is a special case of avoidable contacts: the same call must not be counted in both.'],
  examples: [
    {
      title: 'A fifth of the status calls of an insurer',
      inputs: { casesPerYear: 80_000, contactsPerCase: 3, removedShare: 0.2, costPerContact: 8.75 },
      result: 420_000,
      working: '80,000 × 3 = 240,000 calls; a fifth is 48,000; at £8.75 that is £420,000.',
      source: 'Invented for the example case',
    },
  ],
});
