import { defineDriver } from './define-driver.ts';

export const costToServe = defineDriver({
  id: 'cost-to-serve',
  title: 'Cost to serve, from the top down',
  question: 'Do you know what serving a customer costs, and by how much that will fall?',
  dimension: 'financial',
  formula: 'customers × cost to serve one in a year × share by which it falls',
  inputs: {
    customers: {
      title: 'How many customers do you serve?',
      label: 'Customers served',
      quantity: 'customers',
      role: 'volume',
      favourable: 'high',
    },
    costToServe: {
      title: 'What does serving one cost in a year?',
      label: 'Cost to serve one customer a year',
      quantity: 'money/customer/year',
      role: 'unit-value',
      favourable: 'high',
    },
    fallShare: {
      title: 'By what share will that fall?',
      label: 'Fall in the cost to serve',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'customers * costToServe * fallShare',
  word: 'time',
  pool: 'contacts',
  drawOrder: 170,
  excludes: [
    'avoidable-contact',
    'self-service-resolution',
    'first-contact-resolution',
    'handling-time',
    'after-call-work',
    'transfers',
    'channel-shift',
    'proactive-updates',
    'case-cycle-time',
    'straight-through-processing',
    'rework',
    'first-time-fix',
    'returns',
    'print-and-post',
  ],
  guardrails: [
    {
      input: 'fallShare',
      above: 0.37,
      severity: 'warn',
      canBeArgued: true,
      because: 'Even effortless service was reported to cost 37% less, not more.',
      source: 'Aggregator quoting research on customer effort',
    },
  ],
  traps: [
    'It is another view of contacts, cases, errors and post: use it instead of them, never beside them.',
  ],
  examples: [
    {
      title: 'Four per cent of £45 a customer',
      inputs: { customers: 100_000, costToServe: 45, fallShare: 0.04 },
      result: 180_000,
      working: '100,000 × £45 = £4,500,000; 4% of it is £180,000.',
      source: 'Invented',
    },
  ],
});
