import { inTenShape } from '../facts/in-ten.ts';
import { definePhrase } from './define-phrase.ts';

export const inTen = definePhrase({
  id: 'in-ten',
  meaning: 'A chance as a reader pictures it. It is called with the share of cases.',
  shape: 'noun-phrase',
  takes: { share: inTenShape },
  facts: [],
  needs: ['share'],
});
