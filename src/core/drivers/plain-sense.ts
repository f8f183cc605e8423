import { defineDriver } from './define-driver.ts';

export const plainSense = defineDriver({
  id: 'plain-sense',
  title: 'Plain sense, no numbers needed',
  question: 'Is it worth doing although nobody would calculate it?',
  dimension: 'customer',
  formula: 'what it may cost at most − what it costs',
  inputs: {
    cost: {
      title: 'What does it cost?',
      label: 'Cost',
      quantity: 'money',
      role: 'effect',
      favourable: 'low',
    },
    costCap: {
      title: 'What may it cost at most?',
      label: 'Highest acceptable cost',
      hint: 'One per cent of the budget is a sensible cap.',
      quantity: 'money',
      role: 'volume',
      favourable: 'high',
    },
  },
  calculation: 'costCap - cost',
  pays: 'never',
  gives: 'money',
  word: 'shown',
  pool: 'none',
  drawOrder: 480,
  offered: 'when-asked',
  makes: 'plain-sense-item',
  excludes: [],
  guardrails: [
    {
      input: 'cost',
      of: 'cost - costCap',
      above: 0,
      severity: 'stop',
      canBeArgued: false,
      because: 'It costs more than its cap: then it needs a calculation like any other.',
      source: 'Rule of this program',
    },
  ],
  traps: [
    'It needs a reason, an owner, a cap on its cost and a day to look whether it helped. It stands in no total.',
  ],
  examples: [
    {
      title: 'A letter corrected for £1,500',
      inputs: { cost: 1_500, costCap: 2_000 },
      result: 500,
      working: '£2,000 − £1,500 leaves £500 under the cap.',
      source: 'Invented',
    },
  ],
});
