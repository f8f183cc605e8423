import { accountShape } from '../facts/accounts.ts';
import { definePhrase } from './define-phrase.ts';

export const accountGain = definePhrase({
  id: 'account-gain',
  meaning: 'What one account gains or loses.',
  shape: 'clause',
  takes: { account: accountShape },
  facts: ['names'],
  needs: ['account'],
});
