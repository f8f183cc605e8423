import { defineDriver } from './define-driver.ts';

export const staffEngagement = defineDriver({
  id: 'staff-engagement',
  title: 'How colleagues feel about their work',
  question: 'Will colleagues like working here better?',
  dimension: 'employee',
  formula: 'score afterwards − score today',
  inputs: {
    scoreToday: {
      title: 'What is the score today?',
      label: 'Score today',
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
  drawOrder: 440,
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
  traps: ['It is followed, never valued: what it is worth shows in leavers, absence and training.'],
  examples: [
    {
      title: 'Six points more',
      inputs: { scoreToday: 12, scoreAfterwards: 18 },
      result: 6,
      working: '18 − 12 = 6 points.',
      source: 'Invented',
    },
  ],
});
