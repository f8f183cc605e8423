import { defineDriver } from './define-driver.ts';

/** A benefit that no driver of the catalogue describes: how many, how much of it changes, what one is worth. */
export const ownBenefit = defineDriver({
  id: 'own',
  title: 'How many times how much',
  question: 'Can you say how many, and what one is worth?',
  dimension: 'operational',
  formula: 'how many a year × share that changes × value of one',
  inputs: {
    volume: {
      title: 'How many a year today?',
      label: 'Number a year',
      quantity: 'count/year',
      role: 'volume',
      favourable: 'high',
    },
    effect: {
      title: 'How far will it move?',
      label: 'Change',
      hint: 'Empty when the number above is the change itself.',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
      fallback: 1,
    },
    unitValue: {
      title: 'What is one worth?',
      label: 'Value of one',
      quantity: 'money',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'volume * effect * unitValue',
  word: 'time',
  pool: 'none',
  drawOrder: 490,
  offered: 'as-own-way',
  isOwn: true,
  workload: { from: 'volume', amount: 'volume', taken: 'max(0, min(1, effect))' },
  excludes: [],
  guardrails: [],
  traps: ['Ask whether another benefit already counts the same people, hours or customers.'],
  examples: [
    {
      title: 'Letters that need not be sent',
      inputs: { volume: 120_000, effect: 0.5, unitValue: 0.9 },
      result: 54_000,
      working: '120,000 × 50% = 60,000 letters; at £0.90 that is £54,000.',
      source: 'Invented',
    },
  ],
});
