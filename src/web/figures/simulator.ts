import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { type Unanswered, createTimedWorker } from '../preview/timed-worker.ts';
import type { SimulateReply, SimulateRequest } from '../../workers/simulate-messages.ts';

type Answer = Extract<SimulateReply, { uncertainty: unknown }>;

/** What was last simulated, and of which state of the case. */
export interface Simulated extends Omit<Answer, 'id' | 'milliseconds'> {
  businessCase: BusinessCase;
}

/** Longer than any case takes; the first time the worker is started too. */
const time = { warm: 10_000, cold: 20_000 };

const unsaid: Record<Unanswered, string> = {
  late: 'The chances took too long to work out and were stopped. All other figures stand; the chances begin anew with your next change.',
  stopped: 'The chances were stopped. They begin anew with your next change.',
  broken:
    'The chances could not be worked out. All other figures stand; the chances begin anew with your next change.',
};

export interface Simulator {
  /** Asks for a state of the case. While one is under way only the newest wish waits. */
  ask: (businessCase: BusinessCase) => void;
  subscribe: (listen: () => void) => () => void;
  latest: () => Simulated | null;
  /** What a person should know about the newest wish: that it takes a while, or why there is no answer. */
  notice: () => string;
}

/** One worker for the whole app, started when the first screen asks and kept warm. */
export const createSimulator = (start: () => Promise<Worker>): Simulator => {
  const worker = createTimedWorker<Omit<SimulateRequest, 'id'>, SimulateReply>(start, time);
  const listeners = new Set<() => void>();
  let latest: Simulated | null = null;
  let broken: Error | null = null;
  let notice = '';
  let underWay: BusinessCase | null = null;
  let waiting: BusinessCase | null = null;

  const tell = (): void => {
    for (const listen of listeners) listen();
  };

  const onSlow = (): void => {
    notice = 'Working out the chances …';
    tell();
  };

  const take = (businessCase: BusinessCase, reply: SimulateReply | { unanswered: Unanswered }): void => {
    underWay = null;
    notice = '';
    if ('unanswered' in reply) notice = unsaid[reply.unanswered];
    else if ('failure' in reply) broken = new Error(`The case could not be simulated: ${reply.failure}`);
    else {
      const { id: _id, milliseconds: _milliseconds, ...answer } = reply;
      latest = { ...answer, businessCase };
    }
    tell();
    const next = waiting;
    waiting = null;
    if (next !== null) ask(next);
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
    void worker.ask({ businessCase }, { onSlow }).then((reply) => take(businessCase, reply));
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
    notice: () => notice,
  };
};
