import { defineDriver } from './define-driver.ts';

export const customerTime = defineDriver({
  id: 'customer-time',
  title: 'Time that customers get back',
  question: 'Will it take our customers less of their time?',
  dimension: 'customer',
  formula: 'dealings a year × minutes saved for the customer ÷ 60',
  inputs: {
    dealingsPerYear: {
      title: 'How often a year do customers go through it?',
      label: 'Dealings a year',
      quantity: 'dealings/year',
      noun: 'dealings',
      role: 'volume',
      favourable: 'high',
    },
    minutesSaved: {
      title: 'How many minutes will each save?',
      label: 'Minutes saved on each dealing',
      quantity: 'minutes/dealing',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'dealingsPerYear * minutesSaved / minutesPerHour',
  pays: 'never',
  gives: 'hours/year',
  word: 'shown',
  account: 'customers',
  pool: 'none',
  drawOrder: 450,
  offered: 'when-asked',
  excludes: [],
  guardrails: [
    {
      input: 'minutesSaved',
      above: 60,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than an hour each time is a different service: check the count.',
      source: 'Judgement',
    },
  ],
  traps: [
    'It is the customer’s time, not our money: it stands in no total. A public body may value it beside the case.',
  ],
  examples: [
    {
      title: 'Six minutes, a hundred thousand times',
      inputs: { dealingsPerYear: 100_000, minutesSaved: 6 },
      result: 10_000,
      working: '100,000 × 6 = 600,000 minutes; ÷ 60 that is 10,000 hours a year.',
      source: 'Invented',
    },
  ],
});
