import { expect, it } from 'vitest';
import { unitDoubt, withWord } from '../../../src/core/drivers/formula/unit-doubt.ts';

it('asks about a word of a unit that is near to a known one', () => {
  expect(unitDoubt('visits per yaer', [])).toEqual({ word: 'yaer', near: 'year' });
  expect(unitDoubt('money/contcat', ['contacts a year'])).toEqual({ word: 'contcat', near: 'contact' });
  expect(unitDoubt('widgetts a year', ['money per widget'])).toEqual({ word: 'widgett', near: 'widget' });
});

it('says nothing of words that are known, that another input has too, or that are near to none', () => {
  for (const quantity of ['visits per year', 'minutes/call', '£/claim', 'share', '', 'windscreens a year'])
    expect(unitDoubt(quantity, []), quantity).toBeUndefined();
  expect(unitDoubt('money/cals', ['cals a year'])).toBeUndefined();
});

it('writes the word that was meant, and leaves the rest as it was typed', () => {
  expect(withWord('visits per yaer', { word: 'yaer', near: 'year' })).toBe('visits per year');
  expect(withWord('vists / year', { word: 'vist', near: 'visit' })).toBe('visits / year');
});
