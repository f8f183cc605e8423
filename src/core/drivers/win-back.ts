import { defineDriver } from './define-driver.ts';

export const winBack = defineDriver({
  id: 'win-back',
  title: 'Leavers who are won back',
  question: 'Will we keep more of those who say that they leave?',
  dimension: 'customer',
  formula:
    'customers who give notice a year × points more that are kept × (margin of one in a month × months they stay − cost of the offer)',
  inputs: {
    leaversPerYear: {
      title: 'How many customers a year say that they leave?',
      label: 'Customers a year who say that they leave',
      quantity: 'customers/year',
      role: 'volume',
      favourable: 'high',
    },
    savedRise: {
      title: 'By how many points will the share that is kept rise?',
      label: 'Rise in the share of leavers kept',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    marginPerMonth: {
      title: 'What margin does one leave in a month?',
      label: 'Margin of one customer a month',
      hint: 'Margin, not revenue, at the price after the offer.',
      quantity: 'money/customer/month',
      role: 'unit-value',
      favourable: 'high',
    },
    monthsKept: {
      title: 'How many months do they then stay?',
      label: 'Months that a kept customer stays',
      hint: 'Fewer than others: they wanted to leave.',
      quantity: 'months',
      role: 'volume',
      favourable: 'high',
    },
    offerCost: {
      title: 'What does the offer cost?',
      label: 'Cost of the offer',
      quantity: 'money/customer',
      role: 'unit-value',
      favourable: 'low',
      fallback: 0,
    },
  },
  calculation: 'leaversPerYear * savedRise * (marginPerMonth * monthsKept - offerCost)',
  word: 'margin',
  pool: 'customer-margin',
  drawOrder: 260,
  workload: { from: 'leaversPerYear', amount: 'leaversPerYear', taken: 'savedRise' },
  excludes: ['recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'monthsKept',
      above: 12,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than twelve months for a customer who gave notice is long.',
      source: 'Judgement',
    },
  ],
  traps: [
    'Customers kept by an offer leave sooner than others.',
    'A lower churn already holds those who are kept.',
  ],
  examples: [
    {
      title: 'Five points more of 6,000, for nine months',
      inputs: { leaversPerYear: 6_000, savedRise: 0.05, marginPerMonth: 20, monthsKept: 9, offerCost: 30 },
      result: 45_000,
      working: '6,000 × 5 points = 300 customers; £20 × 9 − £30 = £150 each, together £45,000.',
      source: 'Invented',
    },
  ],
});
