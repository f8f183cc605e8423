import { defineDriver } from './define-driver.ts';

export const ombudsmanFees = defineDriver({
  id: 'ombudsman-fees',
  title: 'Fewer ombudsman fees',
  question: 'Will fewer complaints go to the ombudsman?',
  dimension: 'financial',
  formula: 'cases referred a year beyond the free ones × share that goes × fee of one',
  inputs: {
    referredPerYear: {
      title: 'How many complaints a year go to the ombudsman?',
      label: 'Complaints a year that go to the ombudsman',
      quantity: 'complaints/year',
      role: 'volume',
      favourable: 'high',
    },
    freeCases: {
      title: 'How many of them are free?',
      label: 'Free cases a year',
      hint: 'Three a year at the Financial Ombudsman Service in 2025.',
      quantity: 'complaints/year',
      role: 'volume',
      favourable: 'low',
      fallback: 3,
    },
    fallShare: {
      title: 'What share of them will go?',
      label: 'Share of those complaints removed',
      quantity: 'share',
      role: 'effect',
      favourable: 'high',
    },
    feePerCase: {
      title: 'What is the fee of one?',
      label: 'Fee of one case',
      hint: '£650 at the Financial Ombudsman Service in 2025; fees by stage are under consultation.',
      quantity: 'money/complaint',
      role: 'unit-value',
      favourable: 'high',
    },
  },
  calculation: 'max(0, referredPerYear - freeCases) * fallShare * feePerCase',
  word: 'released',
  pool: 'complaints',
  drawOrder: 190,
  excludes: [],
  guardrails: [
    {
      input: 'fallShare',
      above: 0.5,
      severity: 'warn',
      canBeArgued: true,
      because: 'Half of the referrals in one change is rare.',
      source: 'Judgement',
    },
  ],
  traps: ['Only the fee: handling belongs to fewer complaints, redress to compensation.'],
  examples: [
    {
      title: 'A fifth of a hundred cases that cost a fee',
      inputs: { referredPerYear: 103, freeCases: 3, fallShare: 0.2, feePerCase: 650 },
      result: 13_000,
      working: '103 − 3 free = 100 cases; a fifth is 20; at £650 that is £13,000.',
      source: 'Fee and free cases: Financial Ombudsman Service, 2025; volumes invented',
    },
  ],
});
