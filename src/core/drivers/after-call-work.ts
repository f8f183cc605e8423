import { defineDriver } from './define-driver.ts';

export const afterCallWork = defineDriver({
  id: 'after-call-work',
  title: 'Less work after the call',
  question: 'Will colleagues spend less time on notes and wrap-up after a contact?',
  dimension: 'operational',
  formula: 'contacts a year × minutes of work afterwards × share by which they fall × cost of one minute',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year today?',
      label: 'Contacts a year',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    minutesAfterwards: {
      title: 'How many minutes of work follow a contact today?',
      label: 'Minutes of work after a contact today',
      quantity: 'minutes/contact',
      role: 'volume',
      favourable: 'high',
    },
    fallShare: {
      title: 'By what share will they fall?',
      label: 'Fall in the work after a contact',
      quantity: 'share',
      role: 'effect',
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
  calculation: 'contactsPerYear * minutesAfterwards * fallShare * costPerMinute',
  word: 'time',
  pool: 'contacts',
  drawOrder: 50,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: '0' },
  excludes: ['handling-time', 'cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'fallShare',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all of it cannot go.',
      source: 'Arithmetic',
    },
  ],
  traps: ['Handling time includes it: count one of the two.'],
  examples: [
    {
      title: 'A quarter of two minutes',
      inputs: { contactsPerYear: 300_000, minutesAfterwards: 2, fallShare: 0.25, costPerMinute: 0.5 },
      result: 75_000,
      working: '300,000 × 2 = 600,000 minutes; a quarter is 150,000; at £0.50 that is £75,000.',
      source: 'Invented',
    },
  ],
});
