import { expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { createSimulator } from '../../../src/web/figures/simulator.ts';
import type { SimulateReply, SimulateRequest } from '../../../src/workers/simulate-messages.ts';
import { simulated } from '../../core/business-case/uncertainty-case.ts';

/** A worker that answers when it is told to. */
const slowWorker = () => {
  const requests: SimulateRequest[] = [];
  const listeners: ((event: MessageEvent<SimulateReply>) => void)[] = [];
  const say = (reply: SimulateReply): void => {
    for (const listen of listeners) listen({ data: reply } as MessageEvent<SimulateReply>);
  };
  const answer = (): void => {
    const { id, businessCase } = requests.at(-1) ?? { id: 0, businessCase: emptyCase('none') };
    say({ id, uncertainty: simulated(businessCase), path: [], milliseconds: 1 });
  };
  const worker = {
    postMessage: (request: SimulateRequest) => requests.push(request),
    addEventListener: (_: 'message', listen: (event: MessageEvent<SimulateReply>) => void) =>
      listeners.push(listen),
  };
  return { requests, say, answer, start: () => Promise.resolve(worker) };
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
  expect(latest()?.businessCase).toBe(first);
  ask(second);
  ask(first);
  ask(third);
  await settled();
  expect(latest()?.businessCase).toBe(first);
  worker.answer();
  await settled();
  worker.answer();
  expect(worker.requests.map(({ businessCase }) => businessCase.basics.title)).toEqual(['1', '2', '3']);
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
  ask(one);
  await settled();
  expect(worker.requests).toHaveLength(1);
  expect(heard).toBe(1);
  leave();
  ask(named('2'));
  await settled();
  worker.answer();
  expect(heard).toBe(1);
});

it('does not let a failure pass for an answer', async () => {
  const worker = slowWorker();
  const { ask, latest } = createSimulator(worker.start);
  ask(named('1'));
  await settled();
  expect(latest()).toBeNull();
  worker.say({ id: 1, failure: 'planted' });
  expect(() => latest()).toThrow('planted');
});
