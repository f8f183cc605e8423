import { definePhrase } from './define-phrase.ts';

export const netClause = definePhrase({
  id: 'net-clause',
  meaning: 'What the case is worth, with its low and high case.',
  shape: 'clause',
  facts: ['worth'],
  needs: ['worth.amount'],
});
