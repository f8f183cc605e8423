import { defineDriver } from './define-driver.ts';

export const overtimeAndAgency = defineDriver({
  id: 'overtime-and-agency',
  title: 'Less overtime and agency',
  question: 'Will fewer hours be bought from agencies or paid as overtime?',
  dimension: 'employee',
  formula: 'hours a year that are no longer bought × rate of one hour',
  inputs: {
    hoursFewer: {
      title: 'How many hours a year will no longer be bought?',
      label: 'Bought hours saved a year',
      hint: 'From payroll and agency invoices.',
      quantity: 'hours/year',
      role: 'effect',
      favourable: 'high',
    },
    costPerHour: {
      title: 'What does one hour cost?',
      label: 'Cost of one bought hour',
      quantity: 'money/hour',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'hoursFewer * costPerHour',
  word: 'released',
  pool: 'people',
  drawOrder: 400,
  excludes: [],
  guardrails: [
    {
      input: 'hoursFewer',
      above: 20000,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than 20,000 hours are a dozen people: show the payroll.',
      source: 'Judgement',
    },
  ],
  traps: ['It is how freed time becomes cash: do not count the same hours as freed time as well.'],
  examples: [
    {
      title: 'Two thousand agency hours',
      inputs: { hoursFewer: 2_000, costPerHour: 24 },
      result: 48_000,
      working: '2,000 × £24 = £48,000.',
      source: 'Invented',
    },
  ],
});
