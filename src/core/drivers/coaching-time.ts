import { defineDriver } from './define-driver.ts';

export const coachingTime = defineDriver({
  id: 'coaching-time',
  title: 'Less time of team leaders on escalations',
  question: 'Will team leaders be called in less often?',
  dimension: 'employee',
  formula: 'escalations a year × share that goes × minutes of each × cost of one minute',
  inputs: {
    escalationsPerYear: {
      title: 'How many escalations a year reach a team leader?',
      label: 'Escalations a year',
      quantity: 'escalations/year',
      role: 'volume',
      favourable: 'high',
    },
    fallShare: {
      title: 'What share of them will go?',
      label: 'Share of escalations removed',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    minutesEach: {
      title: 'How many minutes does one take?',
      label: 'Minutes for one escalation',
      quantity: 'minutes/escalation',
      role: 'volume',
      favourable: 'high',
    },
    costPerMinute: {
      title: 'What does one minute of a team leader cost?',
      label: 'Cost of one minute of a team leader',
      quantity: 'money/minute',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'escalationsPerYear * fallShare * minutesEach * costPerMinute',
  word: 'time',
  pool: 'people',
  drawOrder: 420,
  excludes: [],
  guardrails: [
    {
      input: 'fallShare',
      above: 0.5,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than half of them in one change is rare.',
      source: 'Judgement',
    },
  ],
  traps: ['An escalation is a transfer too: the minutes of the team leader are counted in one of the two.'],
  examples: [
    {
      title: 'A quarter of 8,000 escalations',
      inputs: { escalationsPerYear: 8_000, fallShare: 0.25, minutesEach: 15, costPerMinute: 0.75 },
      result: 22_500,
      working: '8,000 ÷ 4 = 2,000; 15 minutes each is 30,000 minutes; at £0.75 that is £22,500.',
      source: 'Invented',
    },
  ],
});
