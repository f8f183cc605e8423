import { defineDriver } from './define-driver.ts';

export const growthAvoided = defineDriver({
  id: 'growth-avoided',
  title: 'Growth that needs fewer people',
  question: 'Would we otherwise have to hire for the volume that is coming?',
  dimension: 'financial',
  formula: 'people needed as things are − people needed with the change, not under zero × yearly cost of one',
  inputs: {
    peopleNeeded: {
      title: 'How many people would the forecast volume need as things are?',
      label: 'People needed as things are',
      quantity: 'people',
      role: 'volume',
      favourable: 'high',
    },
    peopleWith: {
      title: 'How many will it need with the change?',
      label: 'People needed with the change',
      quantity: 'people',
      role: 'effect',
      favourable: 'low',
    },
    costPerPerson: {
      title: 'What does one cost a year?',
      label: 'Cost of one person a year',
      hint: 'Salary with everything on top.',
      quantity: 'money/person/year',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'max(0, peopleNeeded - peopleWith) * costPerPerson',
  word: 'avoided',
  pool: 'contacts',
  drawOrder: 160,
  excludes: [
    'avoidable-contact',
    'self-service-resolution',
    'first-contact-resolution',
    'handling-time',
    'after-call-work',
    'transfers',
  ],
  guardrails: [
    {
      input: 'peopleWith',
      of: 'if(peopleNeeded > 0, 1 - peopleWith / peopleNeeded, 0)',
      above: 0.3,
      severity: 'warn',
      canBeArgued: true,
      because: 'Gains above three tenths on a mature process are seldom believed, and seldom seen.',
      source: 'What finance directors object to most',
    },
  ],
  traps: [
    'These are the same hours as those set free by fewer or shorter contacts: count one of the two.',
    'A cost that is avoided frees no budget of today.',
  ],
  examples: [
    {
      title: 'Eight posts that need not be filled',
      inputs: { peopleNeeded: 128, peopleWith: 120, costPerPerson: 36_000 },
      result: 288_000,
      working: '128 − 120 = 8 posts; at £36,000 that is £288,000.',
      source: 'Invented',
    },
  ],
});
