import { expect, it } from 'vitest';
import { inStyle } from '../../../src/core/quantities/in-style.ts';

it.each([
  ['£210,000', 'en-GB', 'GBP', '£210,000'],
  ['£210,000', 'de-DE', 'EUR', '210.000 €'],
  ['£1.25m', 'de-DE', 'EUR', '1,25m €'],
  [
    '310,000 a year, 78%, 12 minutes, 6.8 of 10',
    'de-DE',
    'EUR',
    '310.000 a year, 78%, 12 minutes, 6,8 of 10',
  ],
  ['12.5%', 'de-DE', 'EUR', '12,5%'],
  ['Telephony report, October 2026', 'de-DE', 'EUR', 'Telephony report, October 2026'],
])('writes %s for %s in %s', (text, locale, currency, expected) => {
  expect(inStyle(text, { locale, currency }).replaceAll('\u00A0', ' ')).toBe(expected);
});
