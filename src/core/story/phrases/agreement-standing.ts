import { standingShape } from '../facts/agreement-standing.ts';
import { definePhrase } from './define-phrase.ts';

export const agreementStanding = definePhrase({
  id: 'agreement-standing',
  meaning: 'What an agreement is worth today. It is called with the agreement.',
  shape: 'clause',
  takes: { agreement: standingShape },
  facts: [],
  needs: ['agreement'],
});
