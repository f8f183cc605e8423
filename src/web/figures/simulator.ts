import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { SimulateReply, SimulateRequest } from '../../workers/simulate-messages.ts';

type Answer = Extract<SimulateReply, { uncertainty: unknown }>;

/** What was last simulated, and of which state of the case. */
export interface Simulated extends Omit<Answer, 'id' | 'milliseconds'> {
  businessCase: BusinessCase;
}

interface SimulatingWorker {
  postMessage: (request: SimulateRequest) => void;
  addEventListener: (type: 'message', listen: (event: MessageEvent<SimulateReply>) => void) => void;
}

export interface Simulator {
  /** Asks for a state of the case. While one is under way only the newest wish waits. */
  ask: (businessCase: BusinessCase) => void;
  subscribe: (listen: () => void) => () => void;
  latest: () => Simulated | null;
}

/** One worker for the whole app, started when the first screen asks and kept warm. */
export const createSimulator = (start: () => Promise<SimulatingWorker>): Simulator => {
  const listeners = new Set<() => void>();
  let worker: Promise<SimulatingWorker> | null = null;
  let latest: Simulated | null = null;
  let broken: Error | null = null;
  let underWay: BusinessCase | null = null;
  let waiting: BusinessCase | null = null;
  let asked = 0;

  const take = (reply: SimulateReply): void => {
    if (reply.id !== asked || underWay === null) return;
    const businessCase = underWay;
    underWay = null;
    if ('failure' in reply) broken = new Error(`The case could not be simulated: ${reply.failure}`);
    else {
      const { id: _id, milliseconds: _milliseconds, ...answer } = reply;
      latest = { ...answer, businessCase };
    }
    for (const listen of listeners) listen();
    const next = waiting;
    waiting = null;
    if (next !== null) ask(next);
  };

  const begin = async (): Promise<SimulatingWorker> => {
    const started = await start();
    started.addEventListener('message', ({ data }) => take(data));
    return started;
  };

  const ask = (businessCase: BusinessCase): void => {
    if (broken !== null) return;
    if (businessCase === underWay || businessCase === latest?.businessCase) {
      waiting = null;
      return;
    }
    if (underWay !== null) {
      waiting = businessCase;
      return;
    }
    underWay = businessCase;
    asked += 1;
    const id = asked;
    worker ??= begin();
    void worker.then((started) => started.postMessage({ id, businessCase }));
  };

  return {
    ask,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    latest: () => {
      // A case that cannot be simulated is a mistake of ours: it must not look like a case without chances.
      if (broken !== null) throw broken;
      return latest;
    },
  };
};
