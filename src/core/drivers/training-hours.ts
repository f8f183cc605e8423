import { defineDriver } from './define-driver.ts';

export const trainingHours = defineDriver({
  id: 'training-hours',
  title: 'Fewer hours of training',
  question: 'Will colleagues need less training for the same work?',
  dimension: 'employee',
  formula: 'people × hours fewer a year for each × cost of one hour',
  inputs: {
    people: {
      title: 'How many people are trained?',
      label: 'People trained',
      quantity: 'people',
      role: 'volume',
      favourable: 'high',
    },
    hoursFewer: {
      title: 'How many hours fewer will each need in a year?',
      label: 'Training hours saved for each person',
      hint: 'From the learning system.',
      quantity: 'hours/person/year',
      role: 'effect',
      favourable: 'high',
    },
    costPerHour: {
      title: 'What does one hour cost?',
      label: 'Cost of one hour',
      hint: 'The hour of the colleague and their share of the trainer.',
      quantity: 'money/hour',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'people * hoursFewer * costPerHour',
  word: 'time',
  pool: 'people',
  drawOrder: 430,
  excludes: [],
  guardrails: [
    {
      input: 'hoursFewer',
      above: 37,
      severity: 'warn',
      canBeArgued: true,
      because: 'A week less of training a year is more than most people get.',
      source: 'Judgement',
    },
  ],
  traps: ['Newcomers who learn sooner already hold it.', 'The training for this very change is a cost.'],
  examples: [
    {
      title: 'Four hours fewer for 250 people',
      inputs: { people: 250, hoursFewer: 4, costPerHour: 22 },
      result: 22_000,
      working: '250 × 4 = 1,000 hours; at £22 that is £22,000.',
      source: 'Invented',
    },
  ],
});
