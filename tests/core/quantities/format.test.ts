import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../src/core/quantities/format.ts';

const british = formatsFor('en-GB', 'GBP');

describe('money', () => {
  it.each([
    [240_000, '£240,000'],
    [1_081_600, '£1.08 million'],
    [999_500, '£1 million'],
    [8.75, '£8.75'],
    [0, '£0'],
    [-80_000, '−£80,000'],
    [1_515_833.33, '£1.52 million'],
    [891_000_000_000, '£891 billion'],
  ])('%d reads as %s in a sentence', (value, text) => {
    expect(british.money(value)).toBe(text);
  });

  it('is exact in the ask and short on screen', () => {
    expect(british.money(1_081_600, 'exact')).toBe('£1,081,600');
    expect(british.money(420_000, 'screen')).toBe('£420k');
  });

  it('rounds a half away from zero on either side of it, and sums as they would be on paper', () => {
    expect([27_450, 27_449.999_999_999_996, -27_450].map((value) => british.money(value))).toEqual([
      '£27,500',
      '£27,500',
      '−£27,500',
    ]);
  });

  it('stays in English digits and order where those of the language would turn or spoil an English sentence', () => {
    for (const locale of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'bn'])
      expect(formatsFor(locale, 'ILS').money(-320_000)).toBe('−₪320,000');
    expect(formatsFor('ja', 'JPY').money(320_000)).toBe('¥320,000');
    expect(formatsFor('ru', 'EUR').money(320_000)).toBe('320\u00A0000\u00A0€');
  });

  it('follows the language and currency of the case', () => {
    expect(formatsFor('de-DE', 'EUR').money(1_081_600)).toBe('1,08\u00A0Millionen\u00A0€');
    expect(formatsFor('en-US', 'USD').money(240_000)).toBe('$240,000');
  });
});

describe('other values', () => {
  it('writes shares, days, months and lengths of time in words', () => {
    expect(british.share(0.31)).toBe('31%');
    expect(british.share(0.0155)).toBe('1.6%');
    expect(british.day('2027-02-18')).toBe('18 February 2027');
    expect(british.month('2027-03')).toBe('March 2027');
    expect(british.month('2027-00')).toBe('2027-00');
    expect(british.day('2027-13-01')).toBe('2027-13-01');
    expect(british.duration(48)).toBe('four years');
    expect(british.duration(12)).toBe('one year');
    expect(british.duration(18)).toBe('18 months');
    expect(british.list(['A', 'B', 'C'])).toBe('A, B and C');
  });

  it('gives text that is no day back as it is', () => {
    expect(british.day('soon')).toBe('soon');
  });

  it('falls to British English and pounds where tag or code is none', () => {
    expect(formatsFor('not a tag', 'pounds').money(5)).toBe('£5');
  });
});
