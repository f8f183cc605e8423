import { defineDriver } from './define-driver.ts';

export const handlingTime = defineDriver({
  id: 'handling-time',
  title: 'Shorter contacts',
  question: 'Will a contact take less time, with the same result for the customer?',
  dimension: 'operational',
  formula: 'contacts a year × minutes per contact × share by which they fall × cost of one minute',
  inputs: {
    contactsPerYear: {
      title: 'How many contacts a year today?',
      label: 'Contacts a year',
      quantity: 'contacts/year',
      role: 'volume',
      favourable: 'high',
    },
    minutesPerContact: {
      title: 'How long does one take today?',
      label: 'Minutes for one contact today',
      hint: 'Talking and the work afterwards. A service call takes about five minutes in the United Kingdom.',
      quantity: 'minutes/contact',
      role: 'volume',
      favourable: 'high',
    },
    fallShare: {
      title: 'By what share will that time fall?',
      label: 'Fall in the time for one contact',
      hint: 'From five minutes to four and a half is 10%.',
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
  calculation: 'contactsPerYear * minutesPerContact * fallShare * costPerMinute',
  word: 'time',
  pool: 'contacts',
  drawOrder: 40,
  workload: { from: 'contactsPerYear', amount: 'contactsPerYear', taken: 'fallShare' },
  excludes: ['after-call-work', 'cost-to-serve', 'growth-avoided'],
  guardrails: [
    {
      input: 'fallShare',
      above: 0.15,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than 15% less usually means that customers are rushed and come back.',
      source: 'Judgement',
    },
  ],
  traps: [
    'It saves only if as many issues are resolved at the first contact as before.',
    'Time after the call is part of it: do not count that again.',
    'Minutes become money only when fewer hours are paid.',
  ],
  examples: [
    {
      title: 'A tenth of five minutes',
      inputs: { contactsPerYear: 300_000, minutesPerContact: 5, fallShare: 0.1, costPerMinute: 0.5 },
      result: 75_000,
      working: '300,000 × 5 = 1,500,000 minutes; a tenth is 150,000; at £0.50 that is £75,000.',
      source: 'Invented',
    },
  ],
});
