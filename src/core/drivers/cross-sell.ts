import { defineDriver } from './define-driver.ts';

export const crossSell = defineDriver({
  id: 'cross-sell',
  title: 'Customers who buy more',
  question: 'Will more customers take another product?',
  dimension: 'customer',
  formula: 'customers reached a year × points by which the share that takes one rises × margin of one',
  inputs: {
    reachedPerYear: {
      title: 'How many customers does it reach in a year?',
      label: 'Customers reached a year',
      quantity: 'customers/year',
      role: 'volume',
      favourable: 'high',
    },
    takeRise: {
      title: 'By how many points will the share that takes one rise?',
      label: 'Rise in the share who buy more',
      hint: 'From your own test.',
      quantity: 'sales/customer',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    marginPerSale: {
      title: 'What margin does one leave?',
      label: 'Margin of one sale',
      hint: 'Margin, not revenue; of one year.',
      quantity: 'money/sale',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'reachedPerYear * takeRise * marginPerSale',
  word: 'margin',
  pool: 'customer-margin',
  drawOrder: 270,
  workload: { from: 'reachedPerYear', amount: 'reachedPerYear', taken: 'takeRise' },
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'takeRise',
      above: 0.05,
      severity: 'warn',
      canBeArgued: true,
      because: 'Five points more from one change needs a test of your own.',
      source: 'Judgement',
    },
  ],
  traps: ['Customers who stay buy more as well: their margin already holds it.'],
  examples: [
    {
      title: 'Half a point of 60,000 customers',
      inputs: { reachedPerYear: 60_000, takeRise: 0.005, marginPerSale: 80 },
      result: 24_000,
      working: '60,000 × 0.5 points = 300 sales; at £80 that is £24,000.',
      source: 'Invented',
    },
  ],
});
