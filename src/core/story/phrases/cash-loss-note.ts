import { definePhrase } from './define-phrase.ts';

export const cashLossNote = definePhrase({
  id: 'cash-loss-note',
  meaning: 'How often released plus margin loses, to stand under its number.',
  shape: 'noun-phrase',
  facts: ['chance'],
  needs: ['chance.cashLoss'],
});
