import { expect, it } from 'vitest';
import { parseDay, parseMonth } from '../../../src/core/quantities/parse-date.ts';

const month = (typed: string, locale = 'en-GB') => {
  const read = parseMonth(typed, locale);
  return read.kind === 'value' ? read.value : read.kind === 'empty' ? '' : read.message;
};
const day = (typed: string, locale = 'en-GB') => {
  const read = parseDay(typed, locale);
  return read.kind === 'value' ? read.value : read.kind === 'empty' ? '' : read.message;
};

it('reads a month as people write it', () => {
  for (const typed of ['May 2027', 'may 27', '05/2027', '5/27', '2027-05', '5.2027', '2027/5', ' MAY, 2027 '])
    expect(month(typed), typed).toBe('2027-05');
  for (const typed of ['Sept 2027', 'Sep 2027', 'sep. 27', 'Septem 2027'])
    expect(month(typed), typed).toBe('2027-09');
  expect(month('ju 2027')).toContain('is no month');
  expect(month('mars 2027', 'fr-FR')).toBe('2027-03');
  expect(month('März 2027', 'de-DE')).toBe('2027-03');
  expect(month('')).toBe('');
});

it('reads a day as people write it, in the order of their language', () => {
  for (const typed of [
    '18 February 2027',
    '18 Feb 27',
    'Feb 18, 2027',
    '18th of February 2027',
    '2027-02-18',
    '18 Febr 2027',
  ])
    expect(day(typed), typed).toBe('2027-02-18');
  expect(day('18.2.2027', 'de-DE')).toBe('2027-02-18');
  expect(day('3/4/2027')).toBe('2027-04-03');
  expect(day('3/4/2027', 'en-US')).toBe('2027-03-04');
  expect(day('29/02/2028')).toBe('2028-02-29');
});

it('says in one sentence what is no month or day', () => {
  expect(month('soon')).toBe('“soon” is no month. Enter it like May 2027.');
  expect(month('13/2027')).toBe('There is no month 13. Enter it like May 2027.');
  expect(month('5 May 2027')).toContain('is no month');
  expect(month('2027')).toContain('is no month');
  expect(month('May 202')).toContain('is no month');
  expect(day('31/02/2027')).toBe('February 2027 has 28 days. Enter a day that exists.');
  expect(day('February 2027')).toBe('“February 2027” is no day. Enter it like 18 February 2027.');
  expect(day('18/13/2027')).toContain('There is no month 13.');
});
