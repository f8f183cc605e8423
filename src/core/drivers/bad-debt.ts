import { defineDriver } from './define-driver.ts';

export const badDebt = defineDriver({
  id: 'bad-debt',
  title: 'Less bad debt and arrears',
  question: 'Will more customers pay what they owe?',
  dimension: 'financial',
  formula: 'balance owed × points by which the share lost in a year falls',
  inputs: {
    balance: {
      title: 'How much do customers owe on average?',
      label: 'Average balance that customers owe',
      quantity: 'money',
      role: 'volume',
      favourable: 'high',
    },
    lossFall: {
      title: 'By how many points will the share lost in a year fall?',
      label: 'Fall in the share lost in a year',
      quantity: 'share/year',
      unit: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
  },
  calculation: 'balance * lossFall',
  word: 'released',
  pool: 'working-capital',
  drawOrder: 360,
  excludes: [],
  guardrails: [
    {
      input: 'lossFall',
      above: 0.02,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than two points from one change needs your own ledger.',
      source: 'Judgement',
    },
  ],
  traps: ['A debt collected sooner is working capital; only one that would have been lost counts here.'],
  examples: [
    {
      title: 'Half a point of £8 million',
      inputs: { balance: 8_000_000, lossFall: 0.005 },
      result: 40_000,
      working: '£8,000,000 × 0.5 points = £40,000.',
      source: 'Invented',
    },
  ],
});
