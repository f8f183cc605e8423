import { describe, expect, it } from 'vitest';
import { parseDay, parseMonth } from '../../../src/core/quantities/parse-date.ts';
import { spokenDay, spokenMonth } from '../../../src/core/quantities/spoken-date.ts';

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

describe('a date as people say it, on 1 December 2026', () => {
  const context = { today: '2026-12-01', edge: 'first' as const };
  const said = (read: ReturnType<typeof spokenDay>) =>
    read.kind === 'value' ? `${read.value}${read.isMade === true ? ' made' : ''}` : read.kind;

  it.each([
    ['11 Feb', 'en-GB', '2027-02-11 made'],
    ['Feb 11', 'en-US', '2027-02-11 made'],
    ['8 December', 'en-GB', '2026-12-08 made'],
    ['15. Januar', 'de-DE', '2027-01-15 made'],
    ['15.1.', 'de-DE', '2027-01-15 made'],
    ['15/1', 'en-GB', '2027-01-15 made'],
    ['29 Feb', 'en-GB', '2028-02-29 made'],
    ['8 Dec 2026', 'en-GB', '2026-12-08'],
    ['end of May', 'en-GB', '2027-05-31 made'],
    ['by the end of February 2028', 'en-GB', '2028-02-29 made'],
    ['Ende Mai', 'de-DE', '2027-05-31 made'],
    ['Ende 2027', 'de-DE', '2027-12-31 made'],
    ['31 Feb', 'en-GB', 'rejected'],
  ])('reads the day %s in %s', (typed, locale, expected) => {
    expect(said(spokenDay(typed, { ...context, locale }))).toBe(expected);
  });

  it.each([
    ['Feb 2027', 'en-GB', '2027-02', '2027-02'],
    ['February', 'en-GB', '2027-02 made', '2027-02 made'],
    ['Februar', 'de-DE', '2027-02 made', '2027-02 made'],
    ['Q1 2027', 'en-GB', '2027-01 made', '2027-03 made'],
    ['1. Quartal 2027', 'de-DE', '2027-01 made', '2027-03 made'],
    ['Q1/2027', 'de-DE', '2027-01 made', '2027-03 made'],
    ['H2 2027', 'en-GB', '2027-07 made', '2027-12 made'],
    ['Ende 2027', 'de-DE', '2027-12 made', '2027-12 made'],
    ['end of 2027', 'en-GB', '2027-12 made', '2027-12 made'],
    ['Anfang 2028', 'de-DE', '2028-01 made', '2028-01 made'],
    ['mid 2027', 'en-GB', '2027-06 made', '2027-06 made'],
    ['spring 2028', 'en-GB', '2028-03 made', '2028-05 made'],
    ['Frühjahr 2028', 'de-DE', '2028-03 made', '2028-05 made'],
    ['winter 2027', 'en-GB', '2027-12 made', '2028-02 made'],
    ['Ende Q2', 'de-DE', '2027-06 made', '2027-06 made'],
    ['end of Q2 2028', 'en-GB', '2028-06 made', '2028-06 made'],
    ['end of May', 'en-GB', '2027-05 made', '2027-05 made'],
    ['Mitte März', 'de-DE', '2027-03 made', '2027-03 made'],
    ['2027', 'en-GB', 'rejected', 'rejected'],
    ['11 Feb', 'en-GB', 'rejected', 'rejected'],
    ['soon', 'en-GB', 'rejected', 'rejected'],
  ])('reads the month %s in %s', (typed, locale, first, last) => {
    expect(said(spokenMonth(typed, { ...context, locale }))).toBe(first);
    expect(said(spokenMonth(typed, { ...context, locale, edge: 'last' }))).toBe(last);
  });

  it('says of a month that its day is missing, where a day is asked for', () => {
    for (const typed of ['Feb 2027', 'Q1 2027', 'Mitte März'])
      expect(spokenDay(typed, { ...context, locale: 'de-DE' }), typed).toEqual({
        kind: 'rejected',
        message: `“${typed}” says no day. Enter the day too, like 18 February 2027.`,
      });
  });
});
