import { definePhrase } from './define-phrase.ts';

export const lossNote = definePhrase({
  id: 'loss-note',
  meaning: 'How often the whole loses, to stand under its number.',
  shape: 'noun-phrase',
  facts: ['chance'],
  needs: ['chance.loss'],
});
