import { defineDriver } from './define-driver.ts';

export const quoteConversion = defineDriver({
  id: 'quote-conversion',
  title: 'Quotes that become sales',
  question: 'Will more of those who ask for a price buy?',
  dimension: 'customer',
  formula: 'quotes a year × points by which the share that buys rises × margin of one sale',
  inputs: {
    quotesPerYear: {
      title: 'How many quotes or sales calls a year?',
      label: 'Quotes or sales calls a year',
      quantity: 'quotes/year',
      role: 'volume',
      favourable: 'high',
    },
    conversionRise: {
      title: 'By how many points will the share that buys rise?',
      label: 'Rise in the share that buys',
      quantity: 'sales/quote',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    marginPerSale: {
      title: 'What margin does one sale leave?',
      label: 'Margin of one sale',
      hint: 'Margin, not revenue.',
      quantity: 'money/sale',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'quotesPerYear * conversionRise * marginPerSale',
  word: 'margin',
  pool: 'growth',
  drawOrder: 290,
  workload: { from: 'quotesPerYear', amount: 'quotesPerYear', taken: 'conversionRise' },
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'conversionRise',
      above: 0.05,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than five points from one change needs a test of your own.',
      source: 'Judgement',
    },
  ],
  traps: ['A cheaper price sells more and leaves less: use the margin after it.'],
  examples: [
    {
      title: 'One point of 40,000 quotes',
      inputs: { quotesPerYear: 40_000, conversionRise: 0.01, marginPerSale: 90 },
      result: 36_000,
      working: '40,000 × 1 point = 400 sales; at £90 that is £36,000.',
      source: 'Invented',
    },
  ],
});
