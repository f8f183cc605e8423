import { defineDriver } from './define-driver.ts';

export const customerRetention = defineDriver({
  id: 'customer-retention',
  title: 'Customers who come back',
  question: 'Will more customers renew, or buy again?',
  dimension: 'customer',
  formula:
    'customers a year × points by which the share that comes back rises × purchases a year × margin of one',
  inputs: {
    customersPerYear: {
      title: 'How many customers does it touch in a year?',
      label: 'Customers reached a year',
      quantity: 'customers/year',
      role: 'volume',
      favourable: 'high',
    },
    returnRise: {
      title: 'By how many points will the share that comes back rise?',
      label: 'Rise in the share of customers who return',
      hint: 'From 80% to 82% is two points.',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'up',
    },
    purchasesPerYear: {
      title: 'How many policies, orders or visits does one then make in a year?',
      label: 'Purchases a year of each returning customer',
      quantity: 'purchases/customer',
      noun: 'purchases',
      role: 'volume',
      favourable: 'high',
    },
    marginPerPurchase: {
      title: 'What margin does one leave?',
      label: 'Margin of one purchase',
      hint: 'Margin, not revenue.',
      quantity: 'money/purchase',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'customersPerYear * returnRise * purchasesPerYear * marginPerPurchase',
  word: 'margin',
  pool: 'customer-margin',
  drawOrder: 240,
  workload: { from: 'customersPerYear', amount: 'customersPerYear', taken: 'returnRise' },
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'returnRise',
      above: 0.1,
      severity: 'stop',
      canBeArgued: true,
      because: 'Ten points more from one change has not been shown anywhere we know of.',
      source: 'Judgement',
    },
  ],
  traps: ['A lifetime value credited in the month a customer stays counts later years at once.'],
  examples: [
    {
      title: 'One point more renew, with two policies each',
      inputs: { customersPerYear: 80_000, returnRise: 0.01, purchasesPerYear: 2, marginPerPurchase: 125 },
      result: 200_000,
      working: '80,000 × 1 point = 800 customers; two policies each at £125 is £200,000.',
      source: 'Invented',
    },
  ],
});
