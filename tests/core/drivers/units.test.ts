import { describe, expect, it } from 'vitest';
import { isSameUnit, productOf, quotientOf, unitInWords, unitOf } from '../../../src/core/drivers/units.ts';

describe('units', () => {
  it('are read from the words that people write', () => {
    expect(unitOf('contacts/year')).toEqual({ contact: 1, year: -1 });
    expect(unitOf('minutes per contact')).toEqual({ minute: 1, contact: -1 });
    expect(unitOf('claims a year')).toEqual({ claim: 1, year: -1 });
    expect(unitOf('people')).toEqual({ person: 1 });
    expect(unitOf('£/call')).toEqual({ money: 1, call: -1 });
    for (const plain of ['', 'share', 'points', 'count']) expect(unitOf(plain)).toEqual({});
  });

  it('multiply and divide', () => {
    const minutes = productOf(unitOf('minutes/contact'), unitOf('contacts/year'));
    expect(minutes).toEqual(unitOf('minutes/year'));
    expect(quotientOf(unitOf('money/year'), minutes)).toEqual(unitOf('money/minute'));
    expect(isSameUnit(unitOf('enquiries'), unitOf('enquiry'))).toBe(true);
  });

  it('are said in words', () => {
    expect(unitInWords(unitOf('money/year'))).toBe('money a year');
    expect(unitInWords(unitOf('minutes/contact'))).toBe('minutes per contact');
    expect(unitInWords(unitOf('share'))).toBe('a plain number');
    expect(unitInWords(unitOf('people'))).toBe('people');
    // A noun of another language has a plural of its own.
    expect(unitInWords(unitOf('Kunden'))).toBe('Kunden');
  });
});
