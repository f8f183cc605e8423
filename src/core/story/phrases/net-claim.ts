import { definePhrase } from './define-phrase.ts';

export const netClaim = definePhrase({
  id: 'net-claim',
  meaning:
    'What the case is worth, with the words of money that the sum holds, what it does not count, and what is left on released plus margin.',
  shape: 'claim',
  facts: ['worth', 'cash', 'leftOut'],
  needs: ['worth.amount'],
  wordings: 5,
});
