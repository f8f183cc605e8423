import { definePhrase } from './define-phrase.ts';

export const accountsSentence = definePhrase({
  id: 'accounts-sentence',
  meaning: 'Who gains and who pays, within the organisation and beside it.',
  shape: 'sentence',
  facts: ['accounts', 'worth'],
  needs: ['accounts.isTold', 'worth.amount'],
});
