import { defineDriver } from './define-driver.ts';

export const speedToCompetency = defineDriver({
  id: 'speed-to-competency',
  title: 'New colleagues who learn sooner',
  question: 'Will new colleagues be as good as the others sooner?',
  dimension: 'employee',
  formula:
    'new colleagues a year × months sooner × share still missing in these months × cost of a seat in a month',
  inputs: {
    hiresPerYear: {
      title: 'How many new colleagues a year?',
      label: 'New colleagues a year',
      quantity: 'hires/year',
      role: 'volume',
      favourable: 'high',
    },
    monthsSooner: {
      title: 'How many months sooner will one be fully able?',
      label: 'Months saved until fully able',
      quantity: 'months/hire',
      role: 'effect',
      favourable: 'high',
    },
    efficiency: {
      title: 'How able is a newcomer in these months, as a share?',
      label: 'Ability of a newcomer in these months',
      hint: 'Two thirds on average in the first year, in one published study.',
      quantity: 'share',
      role: 'unit-value',
      favourable: 'low',
    },
    costPerMonth: {
      title: 'What does a seat cost in a month?',
      label: 'Cost of one seat a month',
      quantity: 'money/month',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'hiresPerYear * monthsSooner * (1 - efficiency) * costPerMonth',
  word: 'time',
  pool: 'people',
  drawOrder: 380,
  excludes: ['agent-attrition'],
  guardrails: [
    {
      input: 'monthsSooner',
      above: 3,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than three months sooner is more than most learn in the classroom.',
      source: 'Judgement',
    },
  ],
  traps: ['The cost of replacing a leaver already holds it.'],
  examples: [
    {
      title: 'A month sooner for 60 newcomers',
      inputs: { hiresPerYear: 60, monthsSooner: 1, efficiency: 0.75, costPerMonth: 2_800 },
      result: 42_000,
      working: '60 months; a quarter of each is missing, 15 months; at £2,800 that is £42,000.',
      source: 'Invented',
    },
  ],
});
