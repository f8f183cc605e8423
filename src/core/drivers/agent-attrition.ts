import { defineDriver } from './define-driver.ts';

export const agentAttrition = defineDriver({
  id: 'agent-attrition',
  title: 'Fewer people leave',
  question: 'Will fewer colleagues leave, so that fewer have to be hired and trained?',
  dimension: 'employee',
  formula: 'people × points by which yearly turnover falls × cost of replacing one',
  inputs: {
    people: {
      title: 'How many people work there?',
      label: 'People in the team',
      quantity: 'people',
      role: 'volume',
      favourable: 'high',
    },
    turnoverFall: {
      title: 'By how many points will yearly turnover fall?',
      label: 'Fall in yearly turnover',
      hint: 'From 31% to 27% is four points, not 13%.',
      quantity: 'leavers/person/year',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
    costOfReplacing: {
      title: 'What does it cost to replace one?',
      label: 'Cost of replacing one person',
      hint: 'Hiring, training, and the months until they are as fast as the others.',
      quantity: 'money/leaver',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'people * turnoverFall * costOfReplacing',
  word: 'released',
  pool: 'people',
  drawOrder: 370,
  excludes: ['speed-to-competency'],
  guardrails: [
    {
      input: 'turnoverFall',
      above: 0.05,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than five points in a year is rare for one change.',
      source:
        'Judgement; published turnover in contact centres lies between 15% and 30% (United Kingdom, 2003 to 2014)',
    },
  ],
  traps: ['The cost of replacing already holds the months of learning: do not count those again.'],
  examples: [
    {
      title: 'Two points less in a team of 250',
      inputs: { people: 250, turnoverFall: 0.02, costOfReplacing: 8_000 },
      result: 40_000,
      working: '250 × 2 points = 5 fewer leavers; at £8,000 each that is £40,000.',
      source: 'Invented',
    },
  ],
});
