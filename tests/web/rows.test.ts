import { expect, it } from 'vitest';
import { newRow, rowTitle } from '../../src/web/steps/form/rows.ts';

it('gives a new row an id that no other has, also after one was removed', () => {
  expect(newRow([])).toEqual({ id: 'row-1' });
  expect(newRow([{ id: 'row-2' }])).toEqual({ id: 'row-3' });
  expect(newRow([{ id: 'finance' }, { id: 'row-3' }])).toEqual({ id: 'row-4' });
});

it('calls a row by the first of its names that says something', () => {
  expect(rowTitle({ id: 'a', name: '', title: 'Motor pilot' })).toBe('Motor pilot');
  expect(rowTitle({ id: 'a', who: 'Finance Director' })).toBe('Finance Director');
  expect(rowTitle({ id: 'a', value: 3 })).toBe('');
});
