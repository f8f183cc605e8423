import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/core/quantities/parse-amount.ts';

const value = (typed: string, locale = 'en-GB', kind: 'number' | 'percent' = 'number') => {
  const parsed = parseAmount(typed, { locale, kind });
  return parsed.kind === 'value' ? parsed.value : parsed.kind;
};

describe('an amount as people type it', () => {
  it.each([
    ['420000', 420_000],
    ['420,000', 420_000],
    ['£420,000', 420_000],
    ['420k', 420_000],
    ['£420 k', 420_000],
    ['1.25m', 1_250_000],
    ['£1.25M', 1_250_000],
    ['1.2 million', 1_200_000],
    ['2bn', 2_000_000_000],
    ['(3,000)', -3000],
    ['-3000', -3000],
    ['−3,000', -3000],
    ['3000-', -3000],
    ['1 250 000', 1_250_000],
    ['1\u00A0250\u202F000', 1_250_000],
    ["1'250'000", 1_250_000],
    ['12,34,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234,56', 1234.56],
    ['GBP 1,000', 1000],
    ['€1.5m', 1_500_000],
    ['0', 0],
    ['8.75', 8.75],
    ['.5', 0.5],
    ['٤٢٠', 420],
  ])('reads %s', (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each([
    ['-12', -0.12],
    ['-12%', -0.12],
    ['12.5 %', 0.125],
    ['12.500', 0.125],
    ['0.45', 0.0045],
  ])('reads the percentage %s', (typed, expected) => {
    expect(value(typed, 'en-GB', 'percent')).toBe(expected);
  });

  it.each([
    ['1.250.000', 'de-DE', 1_250_000],
    ['1.250,50', 'de-DE', 1250.5],
    ['420.000', 'de-DE', 420_000],
    ['1,25 Mio', 'de-DE', 1_250_000],
    ['420 Tsd', 'de-DE', 420_000],
    ['1 250 000', 'fr-FR', 1_250_000],
    ['1 250,5', 'fr-FR', 1250.5],
  ])('reads %s in %s', (typed, locale, expected) => {
    expect(value(typed, locale)).toBe(expected);
  });

  it.each([
    ['1.250', [1.25, 1250]],
    ['1,25', [1.25, 125]],
  ])('asks about %s, which can be read in two ways', (typed, readings) => {
    const parsed = parseAmount(typed, { locale: 'en-GB', kind: 'number' });
    expect(parsed.kind === 'ask' ? parsed.readings : parsed.kind).toEqual(readings);
  });

  it.each(['about a lot', '1,2,3', '1.2,3.4,5', '£154,200 + VAT', '12 34', '--3', '1e5', 'NaN'])(
    'refuses %s and says what to enter',
    (typed) => {
      const parsed = parseAmount(typed, { locale: 'en-GB', kind: 'number' });
      expect(parsed.kind).toBe('rejected');
      expect(parsed.kind === 'rejected' ? parsed.message : '').toContain('420,000');
    },
  );

  it('shows an amount of the kind that is asked for', () => {
    const message = (more: { kind: 'number' | 'percent'; example?: string }): string => {
      const parsed = parseAmount('a few', { locale: 'en-GB', ...more });
      return parsed.kind === 'rejected' ? parsed.message : '';
    };
    expect(message({ kind: 'percent' })).toMatch(/like 8 or 12\.5\.$/u);
    expect(message({ kind: 'number', example: '6 or 7.5' })).toMatch(/like 6 or 7\.5\.$/u);
  });

  it('asks whether a number under one is a percentage or a share, where that is not said', () => {
    const context = { locale: 'en-GB', kind: 'percent', mayBeShare: true } as const;
    expect(parseAmount('0.5', context)).toEqual({
      kind: 'ask',
      readings: [0.005, 0.5],
      message: 'Do you mean 0.5% or 50%?',
    });
    expect(parseAmount('0.5%', context)).toEqual({ kind: 'value', value: 0.005 });
    expect(parseAmount('1', context)).toEqual({ kind: 'value', value: 0.01 });
    expect(parseAmount('0', context)).toEqual({ kind: 'value', value: 0 });
    // Points of a percentage are often under one.
    expect(parseAmount('0.5', { locale: 'en-GB', kind: 'percent' })).toEqual({ kind: 'value', value: 0.005 });
  });

  it('takes no percentage for an amount', () => {
    expect(parseAmount('50%', { locale: 'en-GB', kind: 'number' })).toMatchObject({
      kind: 'rejected',
      message: 'An amount is asked for here, not a percentage. Leave the % away.',
    });
  });

  it('leaves away the unit that stands behind the number', () => {
    const context = { locale: 'en-GB', kind: 'number', unit: 'minutes' } as const;
    expect(parseAmount('15 minutes', context)).toEqual({ kind: 'value', value: 15 });
    expect(parseAmount('1 Minute', context)).toEqual({ kind: 'value', value: 1 });
    expect(parseAmount('15 hours', context)).toMatchObject({ kind: 'rejected' });
  });

  it('takes an empty field as empty', () => {
    expect(value('  ')).toBe('empty');
  });

  it('asks for the currency of the case', () => {
    const parsed = parseAmount('€500', { locale: 'en-GB', kind: 'number', currency: 'GBP' });
    expect(parsed.kind === 'rejected' ? parsed.message : '').toBe(
      'This case counts in GBP. Enter the amount in GBP, not in EUR.',
    );
  });
});

it('takes a word that every object knows for no multiplier', () => {
  expect(value('12 constructor')).toBe('rejected');
});

describe('an amount that nobody can count with', () => {
  const rejection = (typed: string, kind: 'number' | 'percent' = 'number'): string => {
    const parsed = parseAmount(typed, { locale: 'en-GB', kind });
    return parsed.kind === 'rejected' ? parsed.message : parsed.kind;
  };

  it('is rejected with the reason, however it is written', () => {
    expect(rejection('9'.repeat(400))).toContain('is too large to count with. Enter a smaller amount.');
    expect(rejection('2,000,000bn')).toContain('too large to count with');
    expect(rejection('200000', 'percent')).toContain('too large to count with');
    expect(rejection(`0.${'0'.repeat(20)}1`)).toContain('is too small to count with. Enter 0');
    expect(value('999,999bn')).toBe(999_999e9);
    expect(value('0.000001')).toBe(0.000001);
  });
});
