import { defineDriver } from './define-driver.ts';

export const pricePremium = defineDriver({
  id: 'price-premium',
  title: 'A better price',
  question: 'Will customers pay more, or ask for less discount?',
  dimension: 'customer',
  formula: 'revenue a year × points by which the price rises × share of customers who accept it',
  inputs: {
    revenuePerYear: {
      title: 'What revenue a year does it touch?',
      label: 'Revenue affected a year',
      quantity: 'money/year',
      role: 'volume',
      favourable: 'high',
    },
    priceRise: {
      title: 'By how much will the price rise, or the discount fall?',
      label: 'Rise in the price',
      hint: 'One point is 1% of the price.',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
    },
    acceptShare: {
      title: 'What share of customers accepts it and stays?',
      label: 'Share of customers who accept it',
      quantity: 'share',
      role: 'volume',
      favourable: 'high',
    },
  },
  calculation: 'revenuePerYear * priceRise * acceptShare',
  word: 'margin',
  pool: 'customer-margin',
  drawOrder: 320,
  excludes: ['recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'priceRise',
      above: 0,
      severity: 'warn',
      canBeArgued: true,
      because:
        'That three in ten say they would pay more for excellent service is what they say. Rest it on a price test of your own.',
      source: 'UK Customer Satisfaction Index (stated intent)',
    },
  ],
  traps: ['Those who leave because of the price cost their whole margin: enter that as a disadvantage.'],
  examples: [
    {
      title: 'Half a point of £12 million, accepted by nine of ten',
      inputs: { revenuePerYear: 12_000_000, priceRise: 0.005, acceptShare: 0.9 },
      result: 54_000,
      working: '£12,000,000 × 0.5% = £60,000; nine tenths of it is £54,000.',
      source: 'Invented',
    },
  ],
});
