import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTimedWorker } from '../../../src/web/preview/timed-worker.ts';
import { type FakeWorker, newFakeWorker } from '../fake-worker.ts';

interface Wish {
  of: string;
}
type Asked = Wish & { id: number };
interface Reply {
  id: number;
  done: string;
}

const started: FakeWorker<Asked>[] = [];

const begin = (): Promise<Worker> => {
  const worker = newFakeWorker<Asked>();
  started.push(worker);
  return Promise.resolve(worker as unknown as Worker);
};

const newTimed = (start = begin) =>
  createTimedWorker<Wish, Reply, string>(start, { warm: 1500, cold: 15_000 });

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  started.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives a worker that is started more time than one that is warm, and ends it when its time is up', async () => {
  const { ask } = newTimed();
  const first = ask({ of: 'a' });
  await pass(14_000);
  started[0]?.say({ id: 1, done: 'a' });
  expect(await first).toEqual({ id: 1, done: 'a' });
  const second = ask({ of: 'b' });
  await pass(1499);
  expect(started[0]?.isTerminated()).toBe(false);
  await pass(1);
  expect(started[0]?.isTerminated()).toBe(true);
  expect(await second).toEqual({ unanswered: 'late' });
  const third = ask({ of: 'c' });
  await pass(14_000);
  expect(started).toHaveLength(2);
  started[1]?.say({ id: 3, done: 'c' });
  expect(await third).toEqual({ id: 3, done: 'c' });
});

it('tells once, after a moment, that it takes a while, and hands on each stage', async () => {
  const { ask } = newTimed();
  const heard: string[] = [];
  const reply = ask({ of: 'a' }, { onSlow: () => heard.push('slow'), onStage: (stage) => heard.push(stage) });
  await pass(299);
  expect(heard).toEqual([]);
  await pass(1);
  started[0]?.say({ id: 1, stage: 'writing' });
  started[0]?.say({ id: 7, stage: 'of another wish' });
  started[0]?.say({ id: 1, stage: 'checking' });
  await pass(1000);
  started[0]?.say({ id: 1, done: 'a' });
  await reply;
  started[0]?.say({ id: 1, stage: 'after the end' });
  await pass(1000);
  expect(heard).toEqual(['slow', 'writing', 'checking']);
});

it('says nothing of a while to somebody who was answered at once', async () => {
  const { ask } = newTimed();
  const onSlow = vi.fn<() => void>();
  const reply = ask({ of: 'a' }, { onSlow });
  await pass(100);
  started[0]?.say({ id: 1, done: 'a' });
  await reply;
  await pass(1000);
  expect(onSlow).not.toHaveBeenCalled();
});

it('stops when the person does, whenever that is', async () => {
  const { ask } = newTimed();
  const stopper = new AbortController();
  const reply = ask({ of: 'a' }, { signal: stopper.signal });
  await pass(100);
  stopper.abort();
  expect(await reply).toEqual({ unanswered: 'stopped' });
  await pass(0);
  expect(started[0]?.isTerminated()).toBe(true);
  expect(await ask({ of: 'b' }, { signal: stopper.signal })).toEqual({ unanswered: 'stopped' });
  expect(started[1]?.requests ?? []).toEqual([]);
});

it('lets go of a wish that is under way when the worker is stopped', async () => {
  const { ask, stop } = newTimed();
  const reply = ask({ of: 'a' });
  await pass(10);
  stop();
  expect(await reply).toEqual({ unanswered: 'stopped' });
  expect(vi.getTimerCount()).toBe(0);
});

it('says that it broke when the worker cannot be started or ends, and begins anew', async () => {
  let isBroken = true;
  const { ask } = newTimed(() => (isBroken ? Promise.reject(new Error('no such file')) : begin()));
  expect(await ask({ of: 'a' })).toEqual({ unanswered: 'broken' });
  isBroken = false;
  const second = ask({ of: 'b' });
  await pass(10);
  started[0]?.dispatchEvent(new Event('error'));
  expect(await second).toEqual({ unanswered: 'broken' });
  const third = ask({ of: 'c' });
  await pass(10);
  started[1]?.say({ id: 3, done: 'c' });
  expect(await third).toEqual({ id: 3, done: 'c' });
});
