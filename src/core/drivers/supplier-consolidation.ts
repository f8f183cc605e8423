import { defineDriver } from './define-driver.ts';

export const supplierConsolidation = defineDriver({
  id: 'supplier-consolidation',
  title: 'Contracts that end',
  question: 'Will a supplier or a licence no longer be needed?',
  dimension: 'financial',
  formula: 'fees of today − fees afterwards',
  inputs: {
    feesToday: {
      title: 'What do these contracts cost a year today?',
      label: 'Fees a year today',
      hint: 'From the contracts, with their end dates.',
      quantity: 'money/year',
      role: 'volume',
      favourable: 'high',
    },
    feesAfterwards: {
      title: 'What will they cost a year afterwards?',
      label: 'Fees a year afterwards',
      hint: '0 where all of them end.',
      quantity: 'money/year',
      role: 'effect',
      favourable: 'low',
    },
  },
  calculation: 'feesToday - feesAfterwards',
  word: 'released',
  pool: 'none',
  drawOrder: 150,
  excludes: [],
  guardrails: [
    {
      input: 'feesAfterwards',
      of: 'feesAfterwards - feesToday',
      above: 0,
      severity: 'warn',
      canBeArgued: false,
      because: 'Afterwards costs more than today: then it is a cost.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'What the new service costs stands in the costs, in full.',
    'A contract that runs on is paid until its end: start the benefit there.',
  ],
  examples: [
    {
      title: 'Two of three contracts end',
      inputs: { feesToday: 180_000, feesAfterwards: 60_000 },
      result: 120_000,
      working: '£180,000 − £60,000 = £120,000.',
      source: 'Invented',
    },
  ],
});
