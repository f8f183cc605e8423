import { defineDriver } from './define-driver.ts';

export const timeOnServiceFailures = defineDriver({
  id: 'time-on-service-failures',
  title: 'Less time lost on service failures',
  question: 'Do colleagues outside the contact centre lose time on what went wrong?',
  dimension: 'employee',
  formula: 'people × share who deal with it × days a month saved for each × 12 × cost of one day',
  inputs: {
    people: {
      title: 'How many people work in these functions?',
      label: 'People in these functions',
      quantity: 'people',
      role: 'volume',
      favourable: 'high',
    },
    affectedShare: {
      title: 'What share of them deals with it?',
      label: 'Share of people affected',
      hint: 'In a national survey 64% did (United Kingdom, 2025).',
      quantity: 'share',
      role: 'volume',
      favourable: 'high',
    },
    daysSaved: {
      title: 'How many days a month will each save?',
      label: 'Days saved a month for each person',
      hint: 'In that survey each lost four.',
      quantity: 'days/person/month',
      role: 'effect',
      favourable: 'high',
    },
    costPerDay: {
      title: 'What does one day cost?',
      label: 'Cost of one day',
      quantity: 'money/day',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'people * affectedShare * daysSaved * monthsPerYear * costPerDay',
  word: 'time',
  pool: 'people',
  drawOrder: 410,
  excludes: [],
  guardrails: [
    {
      input: 'daysSaved',
      above: 1,
      severity: 'warn',
      canBeArgued: true,
      because: 'People say that they lose four days a month: saving more than one is much.',
      source: 'UK Customer Satisfaction Index, January 2025',
    },
  ],
  traps: ['The part of the contact centre stands in avoidable contacts: leave those people out.'],
  examples: [
    {
      title: 'A quarter of a day a month for 100 people',
      inputs: { people: 200, affectedShare: 0.5, daysSaved: 0.25, costPerDay: 160 },
      result: 48_000,
      working: '200 × 50% = 100 people; 0.25 days × 12 = 3 days each, 300 days; at £160 that is £48,000.',
      source: 'Invented',
    },
  ],
});
