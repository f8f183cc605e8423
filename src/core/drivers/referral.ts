import { defineDriver } from './define-driver.ts';

export const referral = defineDriver({
  id: 'referral',
  title: 'Customers who bring others',
  question: 'Will more customers recommend us to people who then buy?',
  dimension: 'customer',
  formula:
    'more customers who recommend × people each tells in a year × share of those who buy × margin of one sale',
  inputs: {
    morePromoters: {
      title: 'How many more customers will recommend us?',
      label: 'Rise in customers who recommend us',
      quantity: 'customers',
      role: 'effect',
      favourable: 'high',
    },
    referralsPerYear: {
      title: 'How many people does one tell in a year?',
      label: 'People told by each of them a year',
      quantity: 'referrals/customer/year',
      role: 'volume',
      favourable: 'high',
    },
    conversionShare: {
      title: 'What share of those buys?',
      label: 'Share of those told who buy',
      quantity: 'sales/referral',
      unit: 'share',
      role: 'unit-value',
      favourable: 'high',
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
  calculation: 'morePromoters * referralsPerYear * conversionShare * marginPerSale',
  word: 'margin',
  pool: 'growth',
  drawOrder: 310,
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  ceiling: {
    share: 0.07,
    pools: ['customer-margin', 'growth'],
    because:
      'Recommendations are less than 7% of what better experience brings a business, in every industry studied.',
    source: 'Forrester, value of improving customer experience',
  },
  guardrails: [
    {
      input: 'conversionShare',
      above: 0.2,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than one in five of those who were told needs a source.',
      source: 'Judgement',
    },
  ],
  traps: [
    'What people say they would recommend is not what they do.',
    'A link from recommendation to revenue already holds it.',
  ],
  examples: [
    {
      title: 'A thousand more who recommend',
      inputs: { morePromoters: 1_000, referralsPerYear: 2, conversionShare: 0.05, marginPerSale: 120 },
      result: 12_000,
      working: '1,000 × 2 = 2,000 people told; 5%, 100, buy; at £120 that is £12,000.',
      source: 'Invented',
    },
  ],
});
