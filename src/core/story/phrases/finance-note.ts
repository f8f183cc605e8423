import { definePhrase } from './define-phrase.ts';

export const financeNote = definePhrase({
  id: 'finance-note',
  meaning:
    'What finance has agreed to, as a cell or a note says it: of whom, on which edition, and what changed since.',
  shape: 'claim',
  facts: ['finance'],
  needs: ['finance.hasFigures'],
});
