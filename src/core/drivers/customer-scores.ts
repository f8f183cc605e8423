import { defineDriver } from './define-driver.ts';

export const customerScores = defineDriver({
  id: 'customer-scores',
  title: 'Satisfaction, recommendation, effort, trust',
  question: 'Will customers say that it got better?',
  dimension: 'customer',
  formula: 'score afterwards − score today',
  inputs: {
    scoreToday: {
      title: 'What is the score today?',
      label: 'Score today',
      hint: 'With its survey, its date and how many answered.',
      quantity: 'scores',
      noun: 'points of the score',
      role: 'volume',
      favourable: 'low',
    },
    scoreAfterwards: {
      title: 'What will it be?',
      label: 'Score afterwards',
      quantity: 'scores',
      noun: 'points of the score',
      role: 'effect',
      favourable: 'high',
    },
  },
  calculation: 'scoreAfterwards - scoreToday',
  pays: 'never',
  gives: 'scores',
  word: 'shown',
  pool: 'none',
  drawOrder: 460,
  excludes: [],
  guardrails: [
    {
      input: 'scoreAfterwards',
      of: 'scoreAfterwards - scoreToday',
      above: 20,
      severity: 'warn',
      canBeArgued: true,
      because: 'More than twenty points from one change is rare.',
      source: 'Judgement',
    },
  ],
  traps: [
    'It is the bridge to customers who stay and buy, not money beside them.',
    'With 400 answers a share is known to five points: a smaller movement may be chance.',
  ],
  examples: [
    {
      title: 'Satisfaction from 61 to 75',
      inputs: { scoreToday: 61, scoreAfterwards: 75 },
      result: 14,
      working: '75 − 61 = 14 points.',
      source: 'Invented',
    },
  ],
});
