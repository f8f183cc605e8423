import { expect, it } from 'vitest';
import { daysAlone } from '../../../src/web/persistence/copies-outside.ts';
import { memoryRecords } from '../../../src/web/persistence/memory-records.ts';
import { keepSnapshot, snapshotCase, snapshotsOf } from '../../../src/web/persistence/snapshots.ts';

const now = new Date('2026-11-29T12:00:00.000Z');
const copy = (at: string) => ({ at, name: 'a.case.json' });

it('reminds of a copy after a week in one browser, and only when something was written since the last', () => {
  const since = '2026-11-20T12:00:00.000Z';
  const savedAt = '2026-11-28T12:00:00.000Z';
  expect(daysAlone({ savedAt, since }, undefined, now)).toBe(9);
  expect(daysAlone({ savedAt, since: '2026-11-25T12:00:00.000Z' }, undefined, now)).toBeNull();
  expect(daysAlone({ savedAt, since }, copy('2026-11-21T12:00:00.000Z'), now)).toBe(8);
  expect(daysAlone({ savedAt, since }, copy('2026-11-28T13:00:00.000Z'), now)).toBeNull();
  expect(daysAlone({ savedAt: since, since }, copy('2026-11-21T12:00:00.000Z'), now)).toBeNull();
  expect(daysAlone({ savedAt: '', since: '' }, undefined, now)).toBeNull();
});

const at = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

it('keeps editions and what was replaced for good, of the others the newest and the last of each day', async () => {
  const records = memoryRecords();
  await keepSnapshot(
    records,
    'a',
    { title: 'first' },
    { at: at(-900), why: { kind: 'edition', number: 1 }, savedAt: '' },
  );
  await keepSnapshot(
    records,
    'a',
    { title: 'second' },
    { at: at(-899), why: { kind: 'replaced' }, savedAt: '' },
  );
  for (let hour = 0; hour < 20 * 24; hour += 2)
    await keepSnapshot(records, 'a', { hour }, { at: at(hour), why: { kind: 'automatic' }, savedAt: '' });
  const kept = await snapshotsOf(records, 'a');
  const automatic = kept.filter(({ why }) => why.kind === 'automatic');
  expect(kept.length - automatic.length).toBe(2);
  // The twelve newest lie on two days; of the twelve days before them one each.
  expect(automatic).toHaveLength(12 + 12);
  expect(automatic[0]?.at).toBe(at(478));
  expect(await snapshotCase(records, 'a', at(478))).toEqual({ hour: 478 });
  expect(await snapshotCase(records, 'a', at(2))).toBeUndefined();
  expect((await records.valuesUnder(['snapshot-case', 'a'])).length).toBe(kept.length);
});
