/** Why there is no answer: its time was up, the person stopped it, or the worker itself ended. */
export type Unanswered = 'late' | 'stopped' | 'broken';

export interface Waiting<Stage> {
  /** Stops the work when it is aborted. */
  signal?: AbortSignal;
  /** Called once, when it takes so long that the person should be told. */
  onSlow?: () => void;
  onStage?: (stage: Stage) => void;
}

interface Answer {
  id: number;
}

export interface TimedWorker<Wish, Reply, Stage> {
  /** One at a time: whoever gives up takes the worker with it. */
  ask: (wish: Wish, waiting?: Waiting<Stage>) => Promise<Reply | { unanswered: Unanswered }>;
  stop: () => void;
}

/** From here on a person wonders whether anything happens. */
const slow = 300;

/**
 * A worker with a clock: what takes longer than its time is ended with its worker, and the next wish begins with a
 * fresh one. The first wish also starts the worker, and has more time.
 */
export const createTimedWorker = <Wish extends object, Reply extends Answer, Stage = never>(
  start: () => Promise<Worker>,
  time: { warm: number; cold: number },
): TimedWorker<Wish, Reply, Stage> => {
  let worker: Promise<Worker> | null = null;
  let isWarm = false;
  let asked = 0;
  /** Ends the wish that is under way. */
  let stopAsked: () => void = () => undefined;

  const end = (ended: Promise<Worker> | null): void => {
    void ended?.then(
      (started) => started.terminate(),
      () => undefined,
    );
    if (worker !== ended) return;
    worker = null;
    isWarm = false;
  };

  const ask: TimedWorker<Wish, Reply, Stage>['ask'] = (wish, { signal, onSlow, onStage } = {}) =>
    new Promise((resolve) => {
      asked += 1;
      const id = asked;
      worker ??= start();
      const mine = worker;
      const over = new AbortController();
      const settle = (answer: Reply | { unanswered: Unanswered }): void => {
        if (over.signal.aborted) return;
        over.abort();
        clearTimeout(clock);
        clearTimeout(slowClock);
        resolve(answer);
      };
      const giveUp = (unanswered: Unanswered): void => {
        if (over.signal.aborted) return;
        end(mine);
        settle({ unanswered });
      };
      const take = ({ data }: MessageEvent<Reply | (Answer & { stage: Stage })>): void => {
        if (data.id !== id) return;
        if ('stage' in data) {
          onStage?.(data.stage);
          return;
        }
        isWarm = true;
        settle(data);
      };
      stopAsked = () => giveUp('stopped');
      const clock = setTimeout(() => giveUp('late'), isWarm ? time.warm : time.cold);
      const slowClock = setTimeout(() => onSlow?.(), slow);
      const whileOpen = { signal: over.signal };
      if (signal?.aborted === true) {
        giveUp('stopped');
        return;
      }
      signal?.addEventListener('abort', () => giveUp('stopped'), whileOpen);
      mine.then(
        (started) => {
          if (over.signal.aborted) return;
          started.addEventListener('message', take, whileOpen);
          started.addEventListener('error', () => giveUp('broken'), whileOpen);
          started.addEventListener('messageerror', () => giveUp('broken'), whileOpen);
          started.postMessage({ ...wish, id });
        },
        () => giveUp('broken'),
      );
    });

  return {
    ask,
    stop: () => {
      stopAsked();
      end(worker);
    },
  };
};
