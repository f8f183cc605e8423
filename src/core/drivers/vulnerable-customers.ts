import { defineDriver } from './define-driver.ts';

export const vulnerableCustomers = defineDriver({
  id: 'vulnerable-customers',
  title: 'Harm to vulnerable customers, barriers, abuse of staff',
  question: 'Will fewer customers or colleagues come to harm?',
  dimension: 'customer',
  formula: 'cases a year × share that goes',
  inputs: {
    casesPerYear: {
      title: 'How many such cases a year today?',
      label: 'Cases a year',
      hint: 'Vulnerable customers let down, barriers to access, abuse of staff.',
      quantity: 'cases/year',
      role: 'volume',
      favourable: 'high',
    },
    fallShare: {
      title: 'What share of them will go?',
      label: 'Share of cases removed',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'casesPerYear * fallShare',
  pays: 'never',
  gives: 'cases/year',
  word: 'shown',
  pool: 'none',
  drawOrder: 470,
  offered: 'when-asked',
  excludes: [],
  guardrails: [
    {
      input: 'fallShare',
      above: 1,
      severity: 'stop',
      canBeArgued: false,
      because: 'More than all of them cannot go.',
      source: 'Arithmetic',
    },
  ],
  traps: ['It is a duty, and has no price: say how many, how severe, and what the duty is.'],
  examples: [
    {
      title: 'Half of 180 cases',
      inputs: { casesPerYear: 180, fallShare: 0.5 },
      result: 90,
      working: '180 × 50% = 90 cases a year.',
      source: 'Invented',
    },
  ],
});
