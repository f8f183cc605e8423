import { expect, it } from 'vitest';
import { differencesOf } from '../../../src/core/business-case/differences.ts';

const risk = (id: string, name: string) => ({ id, name });

it('names the places in which two states differ, rows by their id', () => {
  const before = {
    basics: { title: 'Claims', author: 'Priya' },
    risks: [risk('calls', 'Calls rise'), risk('texts', 'Texts fail')],
  };
  const after = {
    basics: { title: 'Claim updates', author: 'Priya' },
    risks: [risk('texts', 'Texts are late'), risk('calls', 'Calls rise')],
  };
  expect(differencesOf(before, after)).toEqual([
    { path: 'basics.title', before: 'Claims', after: 'Claim updates' },
    { path: 'risks[texts].name', before: 'Texts fail', after: 'Texts are late' },
  ]);
});

it('shows a row that came or went as a whole, and lists without ids as one', () => {
  const before = { risks: [risk('calls', 'Calls rise')], lessons: ['one'] };
  const after = { risks: [risk('texts', 'Texts fail')], lessons: ['one', 'two'] };
  expect(differencesOf(before, after).map(({ path }) => path)).toEqual([
    'risks[calls]',
    'risks[texts]',
    'lessons',
  ]);
});

it('takes nothing for nothing, however it is written, and leaves out the history of the file', () => {
  const before = { id: 'a', schemaVersion: 1, basics: { title: '' }, risks: [] };
  const after = { id: 'b', schemaVersion: 2, basics: {}, editions: [{ number: 1 }] };
  expect(differencesOf(before, after)).toEqual([]);
});
