import { defineDriver } from './define-driver.ts';

export const satisfactionLink = defineDriver({
  id: 'satisfaction-link',
  title: 'Satisfaction and revenue, as a check',
  question: 'Do you know how revenue moves with satisfaction?',
  dimension: 'customer',
  formula: 'points of the score × customers × revenue per point and customer × margin share',
  inputs: {
    scoreRise: {
      title: 'By how many points will the score rise?',
      quantity: 'scores',
      noun: 'points of the score',
      role: 'effect',
      favourable: 'high',
    },
    customers: {
      title: 'How many customers does it touch?',
      quantity: 'customers',
      role: 'volume',
      favourable: 'high',
    },
    revenuePerPoint: {
      title: 'What more does a customer spend in a year per point?',
      hint: 'From your own customers: numbers of others do not carry over.',
      quantity: 'money/score/customer/year',
      role: 'unit-value',
      favourable: 'high',
    },
    marginShare: {
      title: 'What share of it is margin?',
      quantity: 'share',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'scoreRise * customers * revenuePerPoint * marginShare',
  pays: 'never',
  gives: 'money/year',
  cashKind: 'not-monetised',
  pool: 'customer-margin',
  excludes: [
    'contract-retention',
    'customer-retention',
    'win-back',
    'cross-sell',
    'digital-conversion',
    'quote-conversion',
    'abandoned-calls',
    'referral',
    'price-premium',
    'recommendation-link',
  ],
  guardrails: [
    {
      input: 'revenuePerPoint',
      above: 5,
      severity: 'warn',
      because: 'Forrester itself says of its figures: do not assume that yours look the same.',
      source: 'Forrester, improving customer experience by one point',
    },
  ],
  traps: [
    'It is a check and stands in no total: it holds customers who stay, buy more and recommend.',
    'That happy customers say they will buy more is what they say.',
  ],
  examples: [
    {
      title: 'Two points with 80,000 customers',
      inputs: { scoreRise: 2, customers: 80_000, revenuePerPoint: 1.25, marginShare: 0.3 },
      result: 60_000,
      working: '2 × 80,000 × £1.25 = £200,000; 30% margin is £60,000.',
      source: 'Invented',
    },
  ],
});
