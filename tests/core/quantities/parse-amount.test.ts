import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount as parsePlain, writtenAmount } from '../../../src/core/quantities/parse-amount.ts';
import { spokenAmount as parseAmount } from '../../../src/core/quantities/spoken-amount.ts';

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

  it.each([
    'about a lot',
    '1,2,3',
    '1.2,3.4,5',
    '£154,200 + VAT',
    '12 34',
    '--3',
    '1e5',
    'NaN',
    '3000-',
    '150-',
  ])('refuses %s and says what to enter', (typed) => {
    const parsed = parseAmount(typed, { locale: 'en-GB', kind: 'number' });
    expect(parsed.kind).toBe('rejected');
    expect(parsed.kind === 'rejected' ? parsed.message : '').toContain('420,000');
  });

  it('shows an amount of the kind that is asked for', () => {
    const message = (more: { kind: 'number' | 'percent'; examples?: [number, number] }): string => {
      const parsed = parseAmount('a few', { locale: 'en-GB', ...more });
      return parsed.kind === 'rejected' ? parsed.message : '';
    };
    expect(message({ kind: 'percent' })).toMatch(/like 8 or 12\.5\.$/u);
    expect(message({ kind: 'number', examples: [6, 7.5] })).toMatch(/like 6 or 7\.5\.$/u);
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

  it('is never turned where only what is written plainly is read, as of a pasted table', () => {
    const plain = (typed: string, locale: string) => parsePlain(typed, { locale, kind: 'number' });
    expect(plain('95.000,-', 'de-DE')).toEqual({ kind: 'value', value: 95_000 });
    for (const typed of ['95.000-', 'ca. 95.000', '150-200'])
      expect(plain(typed, 'de-DE').kind).toBe('rejected');
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

describe('an amount typed another way', () => {
  it.each([
    ['95.000,-', 'de-DE', 95_000],
    ['95.000,--', 'de-DE', 95_000],
    ['95.000,- €', 'de-DE', 95_000],
    ['95.000 €', 'de-DE', 95_000],
    ['95’000.–', 'de-CH', 95_000],
    ["95'000.-", 'de-CH', 95_000],
    ['95 TEUR', 'de-DE', 95_000],
    ['95 T€', 'de-DE', 95_000],
    ['TEUR 95', 'de-DE', 95_000],
    ['0,095 Mio. Euro', 'de-DE', 95_000],
    ['ca. 95.000', 'de-DE', 95_000],
    ['etwa 300', 'de-DE', 300],
    ['rund 1,5 Mio.', 'de-DE', 1_500_000],
    ['£180k-ish', 'en-GB', 180_000],
    ['about 180k', 'en-GB', 180_000],
    ['~ 410,000', 'en-GB', 410_000],
    ['14 pounds', 'en-GB', 14],
    ['25p', 'en-GB', 0.25],
    ['50 Cent', 'de-DE', 0.5],
    ['-£3,000', 'en-GB', -3000],
    ['£-3,000', 'en-GB', -3000],
    ['four', 'en-GB', 4],
    ['vier', 'de-DE', 4],
  ])('reads %s in %s', (typed, locale, expected) => {
    expect(value(typed, locale)).toBe(expected);
  });

  it.each([
    ['a quarter', 0.25],
    ['ein Viertel', 0.25],
    ['die Hälfte', 0.5],
    ['two thirds', 0.6667],
    ['7 of 10', 0.7],
    ['one in five', 0.2],
    ['12 percent', 0.12],
    ['12 Prozent', 0.12],
    ['about 20%', 0.2],
  ])('reads %s as a share', (typed, expected) => {
    const read = parseAmount(typed, { locale: 'en-GB', kind: 'percent', mayBeShare: true });
    expect(read).toEqual({ kind: 'value', value: expected });
  });

  it.each([
    ['12 Punkte', 'points', 'percent', 0.12],
    ['4 points', 'points', 'percent', 0.04],
    ['6 min', 'minutes', 'number', 6],
    ['6 Minuten', 'minutes', 'number', 6],
    ['9 Monate', 'months', 'number', 9],
    ['3 FTE', 'people', 'number', 3],
  ] as const)('leaves %s its unit away', (typed, unit, kind, expected) => {
    expect(parseAmount(typed, { locale: 'en-GB', kind, unit })).toEqual({ kind: 'value', value: expected });
  });

  it('takes two numbers as a low and a high one, with the middle as likely, where a range has a place', () => {
    const read = (typed: string, locale = 'en-GB') =>
      parseAmount(typed, { locale, kind: 'number', takesRange: true });
    const wanted = { kind: 'value', value: 175_000, ends: [150_000, 200_000] };
    for (const typed of ['150-200k', '£150–200k', '150k to 200k', 'between 150,000 and 200,000'])
      expect(read(typed), typed).toEqual(wanted);
    expect(read('150 bis 200 Tsd.', 'de-DE')).toEqual(wanted);
    expect(read('200-150').kind).toBe('rejected');
    expect(parseAmount('150-200k', { locale: 'en-GB', kind: 'number' })).toMatchObject({
      kind: 'rejected',
      message:
        '“150-200k” is a range, and one amount is asked for here. Enter the likely one, such as 175,000.',
    });
  });

  it('takes the time that the field asks for, and says so of another', () => {
    const read = (typed: string, per?: 'year' | 'month') =>
      parseAmount(typed, { locale: 'en-GB', kind: 'number', per });
    for (const typed of ['60k a year', '60k p.a.', '60k/year', '60k im Jahr', '60k pro Jahr', '60k jährlich'])
      expect(read(typed, 'year'), typed).toEqual({ kind: 'value', value: 60_000 });
    expect(read('60k a year', 'month')).toMatchObject({
      message: 'It is asked for a month here, not for a year. Enter what it is a month.',
    });
    expect(read('60k a year')).toMatchObject({
      message: 'Enter only the number. Leave “a year” away if that is what is asked for.',
    });
    expect(parseAmount('6 hours', { locale: 'en-GB', kind: 'number', unit: 'minutes' })).toMatchObject({
      message: 'It is asked in minutes here, not in hours. Enter only the number.',
    });
  });

  it('knows that nobody knows it, and none where none is an answer', () => {
    const read = (typed: string, takesNone = false) =>
      parseAmount(typed, { locale: 'en-GB', kind: 'number', takesNone });
    for (const typed of ['not known', 'don’t know', "don't know", 'weiß nicht', 'unbekannt', '?', 'tbc'])
      expect(read(typed), typed).toMatchObject({ kind: 'rejected', isUnknown: true });
    for (const typed of ['none', 'keine', 'no one', 'niemand']) {
      expect(read(typed, true), typed).toEqual({ kind: 'value', value: 0 });
      expect(read(typed), typed).toMatchObject({
        message: 'Enter 0 if it is none, and leave it empty if nobody knows it.',
      });
    }
  });

  it('takes no money for a share, and no cents where there are pence', () => {
    expect(value('£5', 'en-GB', 'percent')).toBe('rejected');
    expect(parseAmount('50 cents', { locale: 'en-GB', kind: 'number', currency: 'GBP' }).kind).toBe(
      'rejected',
    );
  });

  it.each(['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pl-PL', 'ar-EG', 'sv-SE'])(
    'suggests in %s what it can read itself',
    (locale) => {
      const read = parseAmount('lots', { locale, kind: 'number' });
      const [, one = '', other = ''] =
        /like (.*) or (.*)\.$/u.exec(read.kind === 'rejected' ? read.message : '') ?? [];
      expect([value(one, locale), value(other, locale)]).toEqual([420_000, 1_250_000]);
    },
  );
});

const locales = ['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'es-ES'] as const;
const typedText = fc
  .tuple(
    fc.constantFrom('', 'about ', 'ca. ', '£', '€ ', 'k ', '(', '+', '~'),
    fc.array(
      fc.constantFrom(
        '0',
        '1',
        '2',
        '5',
        '9',
        '00',
        '000',
        ',',
        '.',
        "'",
        ' ',
        '-',
        '–',
        ',-',
        '.–',
        'k',
        'm',
      ),
      {
        maxLength: 12,
      },
    ),
    fc.constantFrom(
      '',
      'k',
      ' Tsd.',
      ' Mio. Euro',
      '%',
      ' TEUR',
      ',-',
      '.–',
      '-',
      ' a year',
      ')',
      '-ish',
      ' €',
    ),
  )
  .map(([before, middle, after]) => `${before}${middle.join('')}${after}`);

describe('whatever is typed', () => {
  it('is itself when it is written and read again', () => {
    fc.assert(
      fc.property(
        typedText,
        fc.constantFrom(...locales),
        fc.constantFrom('number', 'percent'),
        (typed, locale, kind) => {
          const read = parseAmount(typed, { locale, kind, per: 'year', takesRange: true });
          if (read.kind !== 'value') return;
          const sign = kind === 'percent' ? '%' : '';
          expect(
            parseAmount(`${writtenAmount(read.value, { locale, kind })}${sign}`, { locale, kind }),
          ).toEqual({ kind: 'value', value: read.value });
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('is less than nothing only with a minus or a bracket before its first digit', () => {
    fc.assert(
      fc.property(typedText, fc.constantFrom(...locales), (typed, locale) => {
        const read = parseAmount(typed, { locale, kind: 'number', per: 'year', takesRange: true });
        const numbers = read.kind === 'value' ? [read.value] : read.kind === 'ask' ? read.readings : [];
        if (numbers.some((number) => number < 0)) expect(typed).toMatch(/^\D*[-–−(]\D*\d/u);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
