import { definePhrase } from './define-phrase.ts';

export const paybackClause = definePhrase({
  id: 'payback-clause',
  meaning: 'When it pays back, or that it does not, to follow on a clause about worth.',
  shape: 'clause',
  facts: ['payback', 'worth', 'cash'],
  needs: ['payback.isKnown'],
});
