import { describe, expect, it, vi } from 'vitest';
import type { SimulateReply } from '../../../src/workers/simulate-messages.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { simulated } from './uncertainty-case.ts';

type Listener = (event: { data: unknown }) => void;

/** The worker as a page sees it: what it is sent, and what it answers. */
const worker = async (): Promise<(request: unknown) => SimulateReply> => {
  const listeners: Listener[] = [];
  const replies: SimulateReply[] = [];
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: Listener) => listeners.push(listener),
    postMessage: (reply: SimulateReply) => replies.push(structuredClone(reply)),
  });
  await import('../../../src/workers/simulate.ts');
  return (request) => {
    for (const listener of listeners) listener({ data: structuredClone(request) });
    const reply = replies.at(-1);
    if (reply === undefined) throw new Error('The worker did not answer.');
    return reply;
  };
};

describe('the simulation worker', () => {
  it('answers with what the core says, again and again, and with a failure in words', async () => {
    const ask = await worker();
    const businessCase = exampleCase();
    for (const id of [1, 2])
      expect(ask({ id, businessCase })).toMatchObject({ id, uncertainty: simulated(businessCase) });
    expect(ask({ id: 3, businessCase: null })).toMatchObject({ id: 3, failure: expect.any(String) });
    vi.unstubAllGlobals();
  });
});
