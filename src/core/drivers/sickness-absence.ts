import { defineDriver } from './define-driver.ts';

export const sicknessAbsence = defineDriver({
  id: 'sickness-absence',
  title: 'Fewer days of sickness',
  question: 'Will colleagues be away sick less often?',
  dimension: 'employee',
  formula: 'people × days fewer a year for each × cost of one day',
  inputs: {
    people: {
      title: 'How many people work there?',
      label: 'People in the team',
      quantity: 'people',
      role: 'volume',
      favourable: 'high',
    },
    daysFewer: {
      title: 'How many days fewer will each be away in a year?',
      label: 'Fall in days away for each person',
      hint: 'On average each is away five days in companies and eight in public bodies (United Kingdom, 2016).',
      quantity: 'days/person/year',
      role: 'effect',
      favourable: 'high',
    },
    costPerDay: {
      title: 'What does one day cost?',
      label: 'Cost of one day away',
      hint: 'Cash only where a day is covered by an agency.',
      quantity: 'money/day',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'people * daysFewer * costPerDay',
  word: 'time',
  pool: 'people',
  drawOrder: 390,
  excludes: [],
  guardrails: [
    {
      input: 'daysFewer',
      above: 2,
      severity: 'warn',
      canBeArgued: true,
      because: 'Two days fewer is a third of what is usual.',
      source: 'CIPD absence survey, 2016',
    },
  ],
  traps: ['Overtime and agency that cover it are the same days: count one of the two.'],
  examples: [
    {
      title: 'Half a day fewer for 250 people',
      inputs: { people: 250, daysFewer: 0.5, costPerDay: 140 },
      result: 17_500,
      working: '250 × 0.5 = 125 days; at £140 that is £17,500.',
      source: 'Invented',
    },
  ],
});
