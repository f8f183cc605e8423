import { expect, it } from 'vitest';
import { emptyCase } from '../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { createCaseSaver } from '../../src/web/persistence/case-saver.ts';
import type { SaveState } from '../../src/web/store/save-state.ts';

interface Write {
  revision: number;
  title: string;
  succeed: () => Promise<void>;
  fail: (name: string) => Promise<void>;
}

const titled = (title: string): BusinessCase => {
  const empty = emptyCase('a-case');
  return { ...empty, basics: { ...empty.basics, title } };
};

/** A saver over a database that answers when the test says so. */
const saverWithWrites = () => {
  const writes: Write[] = [];
  const states: SaveState[] = [];
  const saver = createCaseSaver(
    (revision, businessCase) =>
      new Promise<void>((resolve, reject) => {
        const answered = async (answer: () => void): Promise<void> => {
          answer();
          await new Promise((later) => setTimeout(later));
        };
        writes.push({
          revision,
          title: businessCase.basics.title,
          succeed: () => answered(resolve),
          fail: (name) => answered(() => reject(new DOMException('no', name))),
        });
      }),
    4,
    () => '2026-11-22T10:00:00.000Z',
    (state) => states.push(state),
  );
  return { saver, writes, states };
};

it('hands in the first edit, and the next one before the first is through', () => {
  const { saver, writes } = saverWithWrites();
  saver.save(titled('A'));
  saver.save(titled('B'));
  expect(writes.map(({ revision, title }) => [revision, title])).toEqual([
    [5, 'A'],
    [6, 'B'],
  ]);
});

it('says saved when the last one is through, not before', async () => {
  const { saver, writes, states } = saverWithWrites();
  saver.save(titled('A'));
  saver.save(titled('B'));
  await writes[0]?.succeed();
  expect(states.at(-1)).toEqual({ kind: 'saving' });
  await writes[1]?.succeed();
  expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-11-22T10:00:00.000Z' });
});

it('writes together what waits behind a slow database, the newest of it', async () => {
  const { saver, writes } = saverWithWrites();
  for (let edit = 0; edit < 40; edit += 1) saver.save(titled(`Edit ${edit}`));
  expect(writes).toHaveLength(16);
  await writes[0]?.succeed();
  expect(writes.at(-1)).toMatchObject({ revision: 21, title: 'Edit 39' });
  expect(writes).toHaveLength(17);
});

it('stops at a conflict, and writes nothing over the other tab', async () => {
  const { saver, writes, states } = saverWithWrites();
  saver.save(titled('A'));
  saver.save(titled('B'));
  await writes[0]?.fail('ConstraintError');
  await writes[1]?.fail('ConstraintError');
  expect(states.at(-1)).toEqual({ kind: 'conflict' });
  saver.save(titled('C'));
  expect(writes).toHaveLength(2);
});

it('says that storage is full, and tries again with the next edit under the same revision', async () => {
  const { saver, writes, states } = saverWithWrites();
  saver.save(titled('A'));
  saver.save(titled('B'));
  await writes[0]?.fail('QuotaExceededError');
  // It was chained to the first: its own failure is not a conflict.
  await writes[1]?.fail('ConstraintError');
  expect(states.at(-1)).toEqual({ kind: 'failed', sentence: 'Storage is full. Save a copy to a file.' });
  saver.save(titled('C'));
  expect(writes.at(-1)).toMatchObject({ revision: 5, title: 'C' });
  await writes.at(-1)?.succeed();
  expect(states.at(-1)?.kind).toBe('saved');
});
