import { defineDriver } from './define-driver.ts';

export const fraudAndIdentity = defineDriver({
  id: 'fraud-and-identity',
  title: 'Quicker identity checks, less fraud',
  question: 'Will proving who the customer is take less time, or stop losses?',
  dimension: 'financial',
  formula: 'checks a year × minutes saved per check × cost of one minute + fall of losses a year',
  inputs: {
    checksPerYear: {
      title: 'How many identity checks a year?',
      label: 'Identity checks a year',
      quantity: 'checks/year',
      role: 'volume',
      favourable: 'high',
    },
    minutesSaved: {
      title: 'How many minutes will one take less?',
      label: 'Minutes saved on each check',
      quantity: 'minutes/check',
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
    lossFall: {
      title: 'By how much will losses to fraud fall a year?',
      label: 'Fall in losses to fraud a year',
      hint: 'Empty when they do not. From the loss ledger.',
      quantity: 'money/year',
      role: 'effect',
      favourable: 'high',
      fallback: 0,
    },
  },
  calculation: 'checksPerYear * minutesSaved * costPerMinute + lossFall',
  word: 'time',
  pool: 'contacts',
  drawOrder: 220,
  excludes: [],
  guardrails: [
    {
      input: 'minutesSaved',
      above: 2,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than two minutes of a check is more than most checks take.',
      source: 'Judgement',
    },
  ],
  traps: [
    'The minutes are part of handling time: count them in one of the two.',
    'Time is not cash and losses are: enter them as two benefits when finance wants them apart.',
  ],
  examples: [
    {
      title: 'Twenty seconds and a few losses',
      inputs: { checksPerYear: 240_000, minutesSaved: 0.25, costPerMinute: 0.5, lossFall: 20_000 },
      result: 50_000,
      working: '240,000 × 0.25 = 60,000 minutes; at £0.50 that is £30,000; with £20,000 of losses £50,000.',
      source: 'Invented',
    },
  ],
});
