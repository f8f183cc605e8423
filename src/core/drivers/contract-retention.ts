import { defineDriver } from './define-driver.ts';

export const contractRetention = defineDriver({
  id: 'contract-retention',
  title: 'Customers who stay',
  question: 'Will fewer customers with a contract leave us?',
  dimension: 'customer',
  formula:
    'customers × margin of one in a month × (share still there with the new churn − share still there with today’s), month by month',
  inputs: {
    customers: {
      title: 'How many customers does it touch?',
      label: 'Customers reached',
      quantity: 'customers',
      role: 'volume',
      favourable: 'high',
    },
    marginPerMonth: {
      title: 'What margin does one leave in a month?',
      label: 'Margin of one customer a month',
      hint: 'Margin, not revenue.',
      quantity: 'money/customer/month',
      role: 'unit-value',
      favourable: 'high',
    },
    churnToday: {
      title: 'What share leaves in a month today?',
      label: 'Share that leaves in a month today',
      hint: 'Three in a hundred is 3%.',
      quantity: 'share',
      role: 'volume',
      favourable: 'high',
    },
    churnAfterwards: {
      title: 'What share will leave in a month?',
      label: 'Share that leaves in a month afterwards',
      quantity: 'share',
      role: 'effect',
      favourable: 'low',
      from: 'churnToday',
    },
  },
  calculation:
    'customers * marginPerMonth * ((1 - churnAfterwards)^(month - 1) - (1 - churnToday)^(month - 1))',
  pays: 'monthly',
  word: 'margin',
  pool: 'customer-margin',
  drawOrder: 230,
  workload: { from: 'customers', amount: 'customers', taken: 'max(0, churnToday - churnAfterwards)' },
  excludes: [
    'customer-retention',
    'cross-sell',
    'digital-conversion',
    'quote-conversion',
    'abandoned-calls',
    'referral',
    'recommendation-link',
    'satisfaction-link',
  ],
  guardrails: [
    {
      input: 'churnAfterwards',
      of: 'if(churnToday > 0, 1 - churnAfterwards / churnToday, 0)',
      above: 0.1,
      severity: 'warn',
      canBeArgued: true,
      because: 'A tenth fewer leavers from one change is much.',
      source: 'Judgement',
    },
    {
      input: 'churnAfterwards',
      of: 'if(churnToday > 0, 1 - churnAfterwards / churnToday, 0)',
      above: 0.3,
      severity: 'stop',
      canBeArgued: true,
      because: 'Three tenths fewer leavers from one change has not been shown.',
      source: 'Judgement',
    },
    {
      input: 'churnToday',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all cannot leave in a month.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'A customer who is kept pays month by month. Crediting a full year, or a lifetime, in the month of saving counts two to seven times too much.',
    'Customers who were kept by an effort leave sooner than others.',
    'Cross-selling to, referrals by, and price paid by the same customers are in their margin.',
  ],
  examples: [
    {
      title: '3% a month becomes 2%: the first year',
      inputs: { customers: 10_000, marginPerMonth: 40, churnToday: 0.03, churnAfterwards: 0.02 },
      result: 400_000 * ((1 - 0.98 ** 12) / 0.02 - (1 - 0.97 ** 12) / 0.03),
      working:
        '10,000 customers at £50 a month and 80% margin leave £400,000 a month. Twelve months of 98% sum to (1 − 0.98^12) ÷ 0.02 = 10.76416, of 97% to (1 − 0.97^12) ÷ 0.03 = 10.20527; the difference, 0.55889 months, is £224,000 in year 1.',
      source:
        'Survivorship as in the published calculator of Suptask; it gives 224,000, a full year for each customer saved would give 576,000, a lifetime 1.6 million',
    },
  ],
});
