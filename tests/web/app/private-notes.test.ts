import { expect, it } from 'vitest';
import { keyOf } from '../../../src/web/persistence/stored-cases.ts';
import { keepTaken } from '../../../src/web/app/private-notes.ts';
import { theRecords } from '../../../src/web/app/the-records.ts';

const kept = async (id: string): Promise<unknown> => (await theRecords()).get(keyOf.privateNotes(id));

it('keeps what a case file said privately on the device, under the id of its case', async () => {
  await keepTaken('a', [{ id: 'chair', fields: { influence: 'high' } }]);
  expect(await kept('a')).toMatchObject({ caseId: 'a', stakeholders: [{ id: 'chair', influence: 'high' }] });
  await keepTaken('a', [{ id: 'chair', fields: { influence: 'low', interest: 'low' } }]);
  expect(await kept('a')).toMatchObject({ stakeholders: [{ influence: 'high', interest: 'low' }] });
});

it('writes nothing of a file that says nothing private', async () => {
  await keepTaken('b', []);
  expect(await kept('b')).toBeUndefined();
});
