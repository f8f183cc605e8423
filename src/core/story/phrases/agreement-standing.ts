import { definePhrase } from './define-phrase.ts';

export const agreementStanding = definePhrase({
  id: 'agreement-standing',
  meaning: 'What an agreement is worth today. It is called with the agreement.',
  shape: 'clause',
  facts: [],
  needs: ['agreement'],
});
