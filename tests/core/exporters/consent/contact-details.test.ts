import { expect, it } from 'vitest';
import {
  contactDetailsIn,
  withoutContactDetails,
} from '../../../../src/core/exporters/consent/contact-details.ts';

it.each([
  ['mail', 'Write to marta.k+claims@mail.example.co.uk today'],
  ['phone', 'Ring +44 7700 900123'],
  ['phone', 'Ring 07700 900123.'],
  ['phone', 'Ring 07700900123.'],
  ['phone', 'Ring (0113) 496 0123'],
  ['phone', '0049 (0)89 1234567'],
  ['phone', '089/12345678'],
  ['phone', '555-010-4477'],
  ['phone', '(555) 010-4477'],
  ['phone', 'her mobile: 496 0123'],
  ['number', 'policy number 47110815'],
  ['number', 'Claim no. MTR 20931-7'],
  ['number', 'policy MTR-2026-004711'],
  ['number', 'It is MTR-2026-004711.'],
  ['number', 'AB 12 34 56 C'],
  ['number', 'GB29 NWBK 6016 1331 9268 19'],
  ['number', '4111 1111 1111 1111'],
  ['postcode', 'She lives in LS1 4AP'],
  ['postcode', 'in SW1A 1AA'],
  ['postcode', 'D-80331 Munich'],
  ['postcode', 'New York, NY 10001'],
  ['postcode', 'postcode 80331'],
] as const)('finds a %s in “%s”', (kind, text) => {
  expect(contactDetailsIn(text).map((found) => found.kind)).toEqual([kind]);
  expect(contactDetailsIn(withoutContactDetails(text))).toEqual([]);
});

it.each([
  '240,000 calls in 2026',
  '11,400 claims from 2026-09-01 until 2026-11-30',
  'There were 2.37 status calls a claim with texts, and 3 without.',
  'Nine days, five texts, no call.',
  'Interview, 3 November 2026',
  '£1,250,000 and 0.0068 (95%: 0.8 to 5.2)',
  'In 2025-2026 it was 1 200 000',
  'ISO 9001 and GPT-4 and COVID-19',
  'between 09:00 and 17:30, room B12',
  'In case 2026 is late, claims 2026 and customer 360',
  'Policy 2026 holds for 12 months and 30 days',
  'the 0800 line',
])('takes “%s” for none', (text) => {
  expect(contactDetailsIn(text)).toEqual([]);
});
