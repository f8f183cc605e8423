import { defineDriver } from './define-driver.ts';

export const avoidableContact = defineDriver({
  id: 'avoidable-contact',
  title: 'Avoidable contacts prevented',
  question: 'Will customers no longer need to contact us about something that went wrong?',
  dimension: 'operational',
  formula: 'contacts a year × share that is avoidable × share of those removed × cost of one contact',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year today?',
      label: 'Contacts a year',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    avoidableShare: {
      title: 'What share of them need never have happened?',
      label: 'Share of contacts that could be avoided',
      hint: 'Sample a few hundred. Between a fifth and three fifths is usual.',
      quantity: 'share',
      role: 'volume',
      favourable: 'high',
    },
    removedShare: {
      title: 'What share of those will go?',
      label: 'Share of avoidable contacts removed',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    costPerContact: {
      title: 'What does one contact cost?',
      label: 'Cost of one contact',
      hint: 'The loaded cost of one more contact, not the average. Ask finance.',
      quantity: 'money/contact',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'contactsPerYear * avoidableShare * removedShare * costPerContact',
  word: 'time',
  pool: 'contacts',
  drawOrder: 10,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: 'avoidableShare * removedShare' },
  excludes: ['cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'removedShare',
      above: 0.5,
      severity: 'warn',
      canBeArgued: true,
      because: 'Removing more than half of them within a year is rare.',
      source: 'Judgement; one published case went from 50% to 4% over several years',
    },
  ],
  traps: ['Self-service and first-contact resolution act only on the contacts that are left.'],
  examples: [
    {
      title: 'Two fifths avoidable, a quarter of them removed',
      inputs: { contactsPerYear: 500_000, avoidableShare: 0.4, removedShare: 0.25, costPerContact: 6 },
      result: 300_000,
      working: '500,000 × 40% = 200,000 avoidable; a quarter is 50,000; at £6 that is £300,000.',
      source: 'Share of avoidable demand as in the literature on failure demand (40%); other inputs invented',
    },
  ],
});
