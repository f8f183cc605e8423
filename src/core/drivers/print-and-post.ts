import { defineDriver } from './define-driver.ts';

export const printAndPost = defineDriver({
  id: 'print-and-post',
  title: 'Letters that need not be posted',
  question: 'Will customers get it electronically instead of by post?',
  dimension: 'operational',
  formula: 'items a year × points by which the share without paper rises × cost of printing and posting one',
  inputs: {
    itemsPerYear: {
      title: 'How many items a year are posted?',
      label: 'Posted items a year',
      quantity: 'items/year',
      role: 'volume',
      favourable: 'high',
    },
    paperlessRise: {
      title: 'What share of them will go without paper?',
      label: 'Share of items that go without paper',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    costPerItem: {
      title: 'What does printing and posting one cost?',
      label: 'Cost of printing and posting one item',
      hint: 'From the print contract, without its fixed fee.',
      quantity: 'money/item',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'itemsPerYear * paperlessRise * costPerItem',
  word: 'released',
  pool: 'back-office',
  drawOrder: 140,
  workload: { from: 'itemsPerYear', amount: 'itemsPerYear', taken: 'paperlessRise' },
  excludes: ['cost-to-serve'],
  guardrails: [
    {
      input: 'paperlessRise',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all of them cannot go.',
      source: 'Arithmetic',
    },
  ],
  traps: [
    'A minimum volume in the print contract keeps the cost although the letters go.',
    'Some customers must be able to keep paper: leave them out.',
  ],
  examples: [
    {
      title: 'A quarter of 120,000 letters',
      inputs: { itemsPerYear: 120_000, paperlessRise: 0.25, costPerItem: 0.9 },
      result: 27_000,
      working: '120,000 ÷ 4 = 30,000 letters; at £0.90 that is £27,000.',
      source: 'Invented',
    },
  ],
});
