import { defineDriver } from './define-driver.ts';

export const digitalConversion = defineDriver({
  id: 'digital-conversion',
  title: 'Visitors who finish',
  question: 'Will more visitors finish what they began online?',
  dimension: 'customer',
  formula: 'visits a year × points by which the share that orders rises × value of an order × margin share',
  inputs: {
    visitsPerYear: {
      title: 'How many visits a year?',
      label: 'Visits a year',
      quantity: 'visits/year',
      role: 'volume',
      favourable: 'high',
    },
    conversionRise: {
      title: 'By how many points will the share that orders rise?',
      label: 'Rise in the share of visits that order',
      hint: 'From a test with a comparison group. From 2.0% to 2.2% is 0.2 points.',
      quantity: 'orders/visit',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    orderValue: {
      title: 'What is an order worth?',
      label: 'Value of one order',
      quantity: 'money/order',
      role: 'unit-value',
      favourable: 'high',
    },
    marginShare: {
      title: 'What share of it is margin?',
      label: 'Margin as a share of an order',
      quantity: 'share',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'visitsPerYear * conversionRise * orderValue * marginShare',
  word: 'margin',
  pool: 'growth',
  drawOrder: 280,
  workload: { from: 'visitsPerYear', amount: 'visitsPerYear', taken: 'conversionRise' },
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'conversionRise',
      above: 0.01,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than one point of all visits needs a test with a comparison group.',
      source: 'Judgement',
    },
  ],
  traps: [
    'Some of them would have rung and bought: take those out.',
    'That seven of ten baskets are left says nothing about how many can be saved.',
  ],
  examples: [
    {
      title: 'A fifth of a point of a million visits',
      inputs: { visitsPerYear: 1_000_000, conversionRise: 0.002, orderValue: 75, marginShare: 0.4 },
      result: 60_000,
      working: '1,000,000 × 0.2 points = 2,000 orders; × £75 = £150,000; 40% margin is £60,000.',
      source: 'Invented',
    },
  ],
});
