import { expect, it } from 'vitest';
import { wordCount } from '../../../src/core/data/word-count.ts';

it.each([
  ['', 0],
  ['  one\n two ', 2],
  ['It brings 320.000 € a year', 5],
  ['320.000\u00A0€', 1],
  ['320.000\u202F€', 1],
  ['£320,000 a year', 3],
  ['CHF 320’000', 1],
  ['EUR\u00A0-320.000', 1],
  ['320.000 EUR', 1],
  ['1,2 Mio. €', 1],
  ['1,2\u00A0Mio.\u00A0€ bis 2028', 3],
  ['5 % der Anrufe', 3],
  ['12 000 calls', 2],
  ['12 Anrufe, 3 Monate', 4],
  ['In 2027 NPS rises', 4],
  ['seven 450', 2],
])('counts an amount as one word: %s', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
