import { defineDriver } from './define-driver.ts';

export const abandonedCalls = defineDriver({
  id: 'abandoned-calls',
  title: 'Sales calls that are no longer lost',
  question: 'Will fewer people hang up before a sales call is answered?',
  dimension: 'customer',
  formula:
    'sales calls a year × points by which the share that hangs up falls × share that would not ring again × share that buys × margin of one sale',
  inputs: {
    callsPerYear: {
      title: 'How many sales calls a year?',
      label: 'Sales calls a year',
      quantity: 'calls/year',
      role: 'volume',
      favourable: 'high',
    },
    abandonFall: {
      title: 'By how many points will the share that hangs up fall?',
      label: 'Fall in the share that hangs up',
      quantity: 'points',
      role: 'effect',
      favourable: 'high',
      moves: 'down',
    },
    retryShare: {
      title: 'What share of them rings again anyway?',
      label: 'Share that rings again anyway',
      hint: 'Most do.',
      quantity: 'share',
      role: 'volume',
      favourable: 'low',
    },
    conversionShare: {
      title: 'What share of answered calls buys?',
      label: 'Share of answered calls that buys',
      quantity: 'sales/call',
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
  calculation: 'callsPerYear * abandonFall * (1 - retryShare) * conversionShare * marginPerSale',
  word: 'margin',
  pool: 'growth',
  drawOrder: 300,
  workload: { from: 'callsPerYear', amount: 'callsPerYear', taken: 'abandonFall' },
  excludes: ['contract-retention', 'recommendation-link', 'satisfaction-link'],
  guardrails: [
    {
      input: 'retryShare',
      below: 0.5,
      severity: 'warn',
      canBeArgued: true,
      because: 'Most callers ring again: a share under a half needs a source.',
      source: 'Calculators that leave it out overstate the gain',
    },
  ],
  traps: ['Most callers ring back: without their share, every lost call is counted as a lost sale.'],
  examples: [
    {
      title: 'Three points of 100,000, three quarters of whom ring again',
      inputs: {
        callsPerYear: 100_000,
        abandonFall: 0.03,
        retryShare: 0.75,
        conversionShare: 0.2,
        marginPerSale: 100,
      },
      result: 15_000,
      working:
        '100,000 × 3 points = 3,000 calls; a quarter, 750, would not ring again; 20% of them, 150, buy; at £100 that is £15,000.',
      source: 'Invented',
    },
  ],
});
