import { expect, it } from 'vitest';
import { memoryRecords } from '../../../src/web/persistence/memory-records.ts';

it('keeps records in the order of their keys, and finds those that begin alike', async () => {
  const records = memoryRecords();
  await records.write({
    put: [
      [['part', 'b', 'x'], 1],
      [['part', 'a', 10], 2],
      [['part', 'a', 9], 3],
      [['part', 'ab', 'x'], 4],
      [['part', 'a'], 5],
    ],
  });
  expect(await records.valuesUnder(['part', 'a'])).toEqual([3, 2]);
  expect((await records.entriesUnder(['part'])).map(([key]) => key.join())).toEqual([
    'part,a',
    'part,a,9',
    'part,a,10',
    'part,ab,x',
    'part,b,x',
  ]);
});

it('writes all of a batch or nothing, and hands out copies', async () => {
  const records = memoryRecords();
  const value = { title: 'kept' };
  await records.write({ add: [['gate', 'a']], put: [[['head', 'a'], value]] });
  value.title = 'changed behind its back';
  expect(await records.get(['head', 'a'])).toEqual({ title: 'kept' });
  await expect(
    records.write({ add: [['gate', 'a']], put: [[['head', 'a'], 'other']], removeUnder: [['head']] }),
  ).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await records.get(['head', 'a'])).toEqual({ title: 'kept' });
  await expect(
    records.change([['head', 'a']], () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await records.erase();
  expect(await records.get(['head', 'a'])).toBeUndefined();
});
