import { expect, it } from 'vitest';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { bothInUnit } from '../../../src/core/story/facts/in-unit.ts';

it.each([
  ['en-GB', '%', ['70%', '72.5%']],
  ['en-GB', '% of customers', ['70%', '72.5% of customers']],
  ['en-GB', 'calls a year', ['70', '72.5 calls a year']],
  ['en-GB', '', ['70', '72.5']],
  ['de-DE', '%', ['70 %', '72,5 %']],
  ['de-DE', '% der Kundschaft', ['70 %', '72,5 % der Kundschaft']],
  ['de-DE', 'Anrufe im Jahr', ['70', '72,5 Anrufe im Jahr']],
  ['tr-TR', '%', ['%70', '%72,5']],
])('says words once and a sign with each number, as its language does: %s “%s”', (language, unit, said) => {
  const both = bothInUnit(formatsFor(language, 'EUR'), 70, 72.5, unit);
  expect(both.map((text) => text.replaceAll('\u00A0', ' '))).toEqual(said);
});
