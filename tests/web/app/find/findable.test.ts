import { expect, it } from 'vitest';
import { findable, found } from '../../../../src/web/app/find/findable.ts';
import { shippedCase } from '../../../fixtures/example-case.ts';

const all = findable(shippedCase(), null);
const names = (asked: string): string[] => found(all, asked).map(({ name }) => name);

it('finds rooms, steps, fields and rows by any of their words, the nearest name first', () => {
  expect(names('export')[0]).toBe('Export');
  expect(names('finance dir')[0]).toBe('Finance Director');
  expect(names('who decides')[0]).toBe('Who decides?');
  expect(found(all, 'stakeholders finance director')[0]?.field).toMatch(/^stakeholders\[/u);
});

it('finds whatever the accents, and nothing where no word fits', () => {
  expect(names('ëxport')[0]).toBe('Export');
  expect(names('zzz')).toEqual([]);
  expect(names('').length).toBe(all.length);
});

it('has every place once', () => {
  const ids = all.map(({ id, of }) => `${id} ${of}`);
  expect(new Set(ids).size).toBe(ids.length);
});
