import { defineDriver } from './define-driver.ts';

export const recommendationLink = defineDriver({
  id: 'recommendation-link',
  title: 'Recommendation and revenue, as a check',
  question: 'Do you know how revenue moves with the willingness to recommend?',
  dimension: 'customer',
  formula: 'points of the score × growth of revenue per point × revenue a year × margin share',
  inputs: {
    scoreRise: {
      title: 'By how many points will the score rise?',
      quantity: 'scores',
      noun: 'points of the score',
      role: 'effect',
      favourable: 'high',
    },
    growthPerPoint: {
      title: 'By what share does revenue grow per point?',
      hint: 'From your own customers over years.',
      quantity: 'share/score',
      role: 'unit-value',
      favourable: 'high',
    },
    revenuePerYear: {
      title: 'What revenue a year does it touch?',
      quantity: 'money/year',
      role: 'volume',
      favourable: 'high',
    },
    marginShare: {
      title: 'What share of it is margin?',
      quantity: 'share',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'scoreRise * growthPerPoint * revenuePerYear * marginShare',
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
    'satisfaction-link',
  ],
  guardrails: [
    {
      input: 'growthPerPoint',
      above: 0.01,
      severity: 'warn',
      because: 'A point that moves revenue by more than 1% is not known from any study.',
      source: 'Judgement',
    },
  ],
  traps: [
    'It is a check and stands in no total: it holds customers who stay, buy more, pay more and recommend.',
    'Research disagrees whether the score predicts growth; in one careful study only the score of all possible customers did.',
  ],
  examples: [
    {
      title: 'Three points of a score',
      inputs: { scoreRise: 3, growthPerPoint: 0.001, revenuePerYear: 50_000_000, marginShare: 0.3 },
      result: 45_000,
      working: '3 × 0.1% = 0.3% of £50,000,000 is £150,000; 30% margin is £45,000.',
      source: 'Invented',
    },
  ],
});
