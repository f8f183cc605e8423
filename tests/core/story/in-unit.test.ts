import { expect, it } from 'vitest';
import { bothInUnit } from '../../../src/core/story/facts/in-unit.ts';

it.each([
  ['%', ['70%', '73%']],
  ['% of customers', ['70%', '73% of customers']],
  ['calls a year', ['70', '73 calls a year']],
  ['', ['70', '73']],
])('says words once and a sign with each number: “%s”', (unit, said) => {
  expect(bothInUnit('70', '73', unit)).toEqual(said);
});
