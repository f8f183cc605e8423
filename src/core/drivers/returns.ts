import { defineDriver } from './define-driver.ts';

export const returns = defineDriver({
  id: 'returns',
  title: 'Fewer returns and wrong deliveries',
  question: 'Will fewer orders come back?',
  trade: 'returns, parcels, goods, orders, delivery, refund',
  dimension: 'operational',
  formula: 'orders a year × points by which the share that comes back falls × cost of one return',
  inputs: {
    ordersPerYear: {
      title: 'How many orders a year?',
      label: 'Orders a year',
      quantity: 'orders/year',
      role: 'volume',
      favourable: 'high',
    },
    returnFall: {
      title: 'By how many points will the share that comes back fall?',
      label: 'Fall in the share that comes back',
      quantity: 'returns/order',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
    costPerReturn: {
      title: 'What does one return cost?',
      label: 'Cost of one return',
      hint: 'Carriage, inspection and loss of value; not the refund.',
      quantity: 'money/return',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'ordersPerYear * returnFall * costPerReturn',
  word: 'released',
  pool: 'back-office',
  drawOrder: 130,
  workload: { from: 'ordersPerYear', amount: 'ordersPerYear', taken: 'returnFall' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'returnFall',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'A share cannot fall by more than all.',
      source: 'Arithmetic',
    },
  ],
  traps: ['The refund is not a cost of the return, and the lost margin is counted once.'],
  examples: [
    {
      title: 'One point fewer of 300,000 orders',
      inputs: { ordersPerYear: 300_000, returnFall: 0.01, costPerReturn: 12 },
      result: 36_000,
      working: '300,000 × 1 point = 3,000 returns; at £12 that is £36,000.',
      source: 'Invented',
    },
  ],
});
