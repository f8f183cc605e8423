import { afterEach, expect, it, vi } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { createSimulator } from '../../../src/web/figures/simulator.ts';
import type { SimulateReply, SimulateRequest } from '../../../src/workers/simulate-messages.ts';
import { type FakeWorker, newFakeWorker } from '../fake-worker.ts';
import { simulated } from '../../core/business-case/uncertainty-case.ts';

/** A worker that answers when it is told to. */
const slowWorker = () => {
  const started: FakeWorker<SimulateRequest>[] = [];
  const current = () => started.at(-1) ?? newFakeWorker<SimulateRequest>();
  const answer = (): void => {
    const { id, businessCase } = current().requests.at(-1) ?? { id: 0, businessCase: emptyCase('none') };
    const reply: SimulateReply = {
      id,
      uncertainty: simulated(businessCase),
      path: [],
      breakEvens: [],
      milliseconds: 1,
    };
    current().say(reply);
  };
  return {
    started,
    answer,
    say: (reply: SimulateReply) => current().say(reply),
    requests: () => started.flatMap(({ requests }) => requests),
    start: async () => {
      const worker = newFakeWorker<SimulateRequest>();
      started.push(worker);
      return Promise.resolve(worker as unknown as Worker);
    },
  };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const named = (title: string): BusinessCase => {
  const whole = emptyCase('a-case');
  return { ...whole, basics: { ...whole.basics, title } };
};

it('keeps the old answer until the new one comes, and of waiting wishes only the newest', async () => {
  const worker = slowWorker();
  const { ask, latest } = createSimulator(worker.start);
  const [first, second, third] = [named('1'), named('2'), named('3')];
  ask(first);
  await settled();
  worker.answer();
  await settled();
  expect(latest()?.businessCase).toBe(first);
  ask(second);
  ask(first);
  ask(third);
  await settled();
  expect(latest()?.businessCase).toBe(first);
  worker.answer();
  await settled();
  worker.answer();
  await settled();
  expect(worker.requests().map(({ businessCase }) => businessCase.basics.title)).toEqual(['1', '2', '3']);
  expect(latest()?.businessCase).toBe(third);
});

it('asks once for one state of the case, however many parts of the screen want it', async () => {
  const worker = slowWorker();
  const { ask, subscribe } = createSimulator(worker.start);
  let heard = 0;
  const leave = subscribe(() => {
    heard += 1;
  });
  const one = named('1');
  ask(one);
  ask(one);
  await settled();
  worker.answer();
  await settled();
  ask(one);
  await settled();
  expect(worker.requests()).toHaveLength(1);
  expect(heard).toBe(1);
  leave();
  ask(named('2'));
  await settled();
  worker.answer();
  await settled();
  expect(heard).toBe(1);
});

it('does not let a failure pass for an answer', async () => {
  const worker = slowWorker();
  const { ask, latest } = createSimulator(worker.start);
  ask(named('1'));
  await settled();
  expect(latest()).toBeNull();
  worker.say({ id: 1, failure: 'planted' });
  await settled();
  expect(() => latest()).toThrow('planted');
});

afterEach(() => {
  vi.useRealTimers();
});

it('gives up after its time, says so, keeps the answer before, and begins anew with a fresh worker', async () => {
  vi.useFakeTimers();
  const worker = slowWorker();
  const { ask, latest, notice } = createSimulator(worker.start);
  const [first, second, third] = [named('1'), named('2'), named('3')];
  ask(first);
  await vi.advanceTimersByTimeAsync(10);
  worker.answer();
  await vi.advanceTimersByTimeAsync(0);
  ask(second);
  await vi.advanceTimersByTimeAsync(299);
  expect(notice()).toBe('');
  await vi.advanceTimersByTimeAsync(2);
  expect(notice()).toBe('Working out the chances …');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(worker.started[0]?.isTerminated()).toBe(true);
  expect(notice()).toContain('took too long');
  expect(latest()?.businessCase).toBe(first);
  ask(third);
  await vi.advanceTimersByTimeAsync(10);
  worker.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(worker.started).toHaveLength(2);
  expect(latest()?.businessCase).toBe(third);
  expect(notice()).toBe('');
});
