import { expect, it, vi } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { createCaseSaver } from '../../../src/web/persistence/case-saver.ts';
import { newParts } from '../../../src/web/persistence/case-parts.ts';
import { memoryRecords } from '../../../src/web/persistence/memory-records.ts';
import { type Batch, ConnectionLost, type Records } from '../../../src/web/persistence/records.ts';
import {
  keepWhole,
  keyOf,
  readCase,
  removeCase,
  slotsOf,
  takeTenure,
} from '../../../src/web/persistence/stored-cases.ts';
import { startOf } from '../../../src/web/store/history.ts';
import type { SaveState } from '../../../src/web/store/save-state.ts';

const at = '2026-11-29T10:00:00.000Z';

const titled = (title: string): BusinessCase => {
  const empty = emptyCase('a-case');
  return { ...empty, basics: { ...empty.basics, title } };
};

interface Write {
  batch: Batch;
  title: string;
  succeed: () => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

const titleIn = (batch: Batch): string => {
  const summary = batch.put?.find(([key]) => key[0] === 'summary')?.[1] as { title: string } | undefined;
  return summary?.title ?? '';
};

/** Records whose writes wait for the test: they reach the real ones when it says so. */
const slow = (records: Records): { records: Records; writes: Write[] } => {
  const writes: Write[] = [];
  const write = (batch: Batch): Promise<void> =>
    new Promise((resolve, reject) => {
      const answered = async (answer: () => void): Promise<void> => {
        answer();
        await new Promise((later) => setTimeout(later));
      };
      writes.push({
        batch,
        title: titleIn(batch),
        succeed: () =>
          records.write(batch).then(
            () => answered(resolve),
            (error: Error) => answered(() => reject(error)),
          ),
        fail: (error) => answered(() => reject(error)),
      });
    });
  return { records: { ...records, write }, writes };
};

const opened = async (records: Records, tenure = 'one') => {
  const parts = slotsOf(tenure);
  const read = await readCase(records, 'a-case', parts);
  if (read === null) throw new Error('The case is not there.');
  const revision = await takeTenure(records, read, tenure);
  if (revision === null) throw new Error('The case was written meanwhile.');
  const state = {
    tenure,
    parts: read.parts,
    businessCase: read.whole as BusinessCase,
    steps: read.steps,
    nextStep: read.nextStep,
    since: at,
  };
  return { state, revision, businessCase: read.whole as BusinessCase };
};

const saverOver = async (make: (records: Records) => { records: Records; writes: Write[] } = slow) => {
  const kept = memoryRecords();
  await keepWhole(kept, 'a-case', titled('Start'), at);
  const { state, revision } = await opened(kept);
  const { records, writes } = make(kept);
  const states: SaveState[] = [];
  const saver = createCaseSaver(
    records,
    state,
    revision,
    () => at,
    (next) => states.push(next),
  );
  const save = (title: string): void => saver.save(startOf(titled(title)));
  return { kept, saver, save, writes, states };
};

const storedTitle = async (records: Records): Promise<unknown> =>
  ((await readCase(records, 'a-case', () => ''))?.whole['basics'] as { title: string } | undefined)?.title;

it('hands in the first edit, and the next one before the first is through', async () => {
  const { save, writes } = await saverOver();
  save('A');
  save('B');
  expect(writes.map(({ title }) => title)).toEqual(['A', 'B']);
});

it('says saved when the last one is through, not before', async () => {
  const { save, writes, states, kept } = await saverOver();
  save('A');
  save('B');
  await writes[0]?.succeed();
  expect(states.at(-1)).toEqual({ kind: 'saving' });
  await writes[1]?.succeed();
  expect(states.at(-1)).toEqual({ kind: 'saved', at });
  expect(await storedTitle(kept)).toBe('B');
});

it('writes together what waits behind a slow database, the newest of it', async () => {
  const { save, writes } = await saverOver();
  for (let edit = 0; edit < 400; edit += 1) save(`Edit ${edit}`);
  expect(writes).toHaveLength(256);
  await writes[0]?.succeed();
  expect(writes).toHaveLength(257);
  expect(writes.at(-1)?.title).toBe('Edit 399');
});

it('writes only the parts that an edit has changed', async () => {
  const { saver, writes } = await saverOver();
  const first = { ...titled('A'), unknowns: [{ id: 'one' }, { id: 'two' }] } as unknown as BusinessCase;
  saver.save(startOf(first));
  const [one] = first.unknowns;
  const second = { ...first, unknowns: [one, { id: 'two', question: 'Why?' }] } as unknown as BusinessCase;
  saver.save(startOf(second));
  const parts = (writes[1]?.batch.put ?? []).filter(([key]) => key[0] === 'part').map(([, part]) => part);
  expect(parts).toHaveLength(2);
  expect(parts).toContainEqual({ value: { id: 'two', question: 'Why?' } });
});

it('stops at a conflict, and writes nothing over the other tab', async () => {
  const { save, writes, states, kept } = await saverOver();
  const other = await opened(kept, 'other');
  const second = createCaseSaver(
    kept,
    other.state,
    other.revision,
    () => at,
    () => {},
  );
  second.save(startOf(titled('What the other tab wrote')));
  await second.settled();
  save('A');
  save('B');
  await writes[0]?.succeed();
  await writes[1]?.succeed();
  await expect.poll(() => states.at(-1)).toEqual({ kind: 'conflict', isDeleted: false });
  save('C');
  expect(writes).toHaveLength(2);
  expect(await storedTitle(kept)).toBe('What the other tab wrote');
});

it('does not write back what was deleted elsewhere, and says so', async () => {
  const { save, writes, states, kept } = await saverOver();
  await removeCase(kept, 'a-case', at);
  save('A');
  await writes[0]?.succeed();
  await expect.poll(() => states.at(-1)).toEqual({ kind: 'conflict', isDeleted: true });
  expect(await kept.get(keyOf.head('a-case'))).toBeUndefined();
});

it('says that storage is full, and keeps everything with the next edit that goes through', async () => {
  const { saver, writes, states, kept } = await saverOver();
  const risky = { ...titled('A'), unknowns: [{ id: 'one' }] } as unknown as BusinessCase;
  saver.save(startOf(risky));
  saver.save(startOf({ ...risky, basics: { ...risky.basics, title: 'B' } }));
  await writes[0]?.fail(new DOMException('no', 'QuotaExceededError'));
  // It was chained to the first: its own failure is not a conflict.
  await writes[1]?.fail(new DOMException('no', 'ConstraintError'));
  expect(states.at(-1)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/^Storage is full/u),
  });
  saver.save(startOf({ ...risky, basics: { ...risky.basics, title: 'C' } }));
  await writes.at(-1)?.succeed();
  expect(states.at(-1)?.kind).toBe('saved');
  const read = await readCase(kept, 'a-case', () => '');
  expect(read?.whole).toMatchObject({ basics: { title: 'C' }, unknowns: [{ id: 'one' }] });
  saver.stop();
});

it('says so when the browser does not answer, and that it is kept when it does at last', async () => {
  const { save, writes, states } = await saverOver();
  vi.useFakeTimers();
  save('A');
  vi.advanceTimersByTime(2900);
  expect(states.at(-1)).toEqual({ kind: 'saving' });
  vi.advanceTimersByTime(200);
  expect(states.at(-1)).toMatchObject({ kind: 'failed', sentence: expect.stringMatching(/not kept yet/u) });
  vi.useRealTimers();
  await writes[0]?.succeed();
  expect(states.at(-1)).toEqual({ kind: 'saved', at });
});

it('writes the whole case once more when the database was lost under the page', async () => {
  const { save, writes, states, kept } = await saverOver();
  await kept.erase();
  save('After the loss');
  await writes[0]?.fail(new ConnectionLost('gone'));
  await expect.poll(() => states.at(-1)).toEqual({ kind: 'saved', at });
  expect(await storedTitle(kept)).toBe('After the loss');
  save('And the next');
  await writes[1]?.succeed();
  expect(await storedTitle(kept)).toBe('And the next');
});

it('keeps the steps of undo, and finds the states that they lead back to', async () => {
  const kept = memoryRecords();
  await keepWhole(kept, 'a-case', titled('Start'), at);
  const { state, revision, businessCase } = await opened(kept);
  const saver = createCaseSaver(
    kept,
    state,
    revision,
    () => at,
    () => {},
  );
  const step = (label: string, before: BusinessCase) => ({
    label,
    path: '',
    place: 'basics.title',
    at: 0,
    businessCase: before,
  });
  const one = { ...businessCase, basics: { ...businessCase.basics, title: 'One' } };
  const two = { ...one, basics: { ...one.basics, title: 'Two' } };
  const past = [step('First', businessCase)];
  saver.save({ businessCase: one, past, future: [] });
  saver.save({ businessCase: two, past: [...past, step('Second', one)], future: [] });
  await saver.settled();
  const read = await readCase(kept, 'a-case', () => '');
  expect(read?.steps.map(({ label, businessCase: { basics } }) => [label, basics.title])).toEqual([
    ['First', 'Start'],
    ['Second', 'One'],
  ]);
  // One step back: the last one is gone from the store too.
  saver.save({ businessCase: one, past, future: [] });
  await saver.settled();
  expect((await readCase(kept, 'a-case', () => ''))?.steps.map(({ label }) => label)).toEqual(['First']);
});

it('lets go of what is typed between two steps', async () => {
  const kept = memoryRecords();
  await keepWhole(kept, 'a-case', titled('Start'), at);
  const { state, revision, businessCase } = await opened(kept);
  const saver = createCaseSaver(
    kept,
    state,
    revision,
    () => at,
    () => {},
  );
  let typed = businessCase;
  const count = async (): Promise<number> => (await kept.valuesUnder(keyOf.parts('a-case'))).length;
  const before = await count();
  for (let key = 0; key < 50; key += 1) {
    typed = { ...typed, basics: { ...typed.basics, title: `${key}` } };
    const past = [{ label: 'Title', path: 'basics.title', place: 'basics.title', at: key, businessCase }];
    saver.save({ businessCase: typed, past, future: [] });
  }
  await saver.settled();
  expect(await count()).toBe(before + 1);
});

it('gives every part of a case one place, and the same part the same', () => {
  let count = 0;
  const parts = newParts(() => {
    count += 1;
    return String(count);
  });
  const rows = [{ id: 'one' }, { id: 'two' }];
  const first = parts.stateOf({ id: 'a', rows, group: { text: '' } });
  expect(first.fresh).toHaveLength(4);
  const again = parts.stateOf({ id: 'a', rows: [...rows], group: { text: '' } });
  expect(again.fresh.map(([, part]) => part)).toEqual([{ rows: expect.any(Array) }, { value: { text: '' } }]);
});
