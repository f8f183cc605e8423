import composeAddress from '../../workers/compose.ts?worker&url';
import type { ComposeReply, ComposeRequest } from '../../workers/messages.ts';
import { startWorker } from './trusted-script.ts';

/** A template that runs longer than this is stopped: it cannot be a story. The first run also starts the worker. */
const patience = 1500;
const patienceAtStart = 15_000;

export type StoryWish = Omit<ComposeRequest, 'id'>;

export interface StoryWorker {
  /** Asks for the story of a case. While one is under way only the newest wish waits. */
  ask: (wish: StoryWish) => void;
  stop: () => void;
}

/** One warm worker that composes stories; it is replaced when it takes too long. */
export const createStoryWorker = (onReply: (reply: ComposeReply) => void): StoryWorker => {
  let worker: Promise<Worker> | null = null;
  let underWay = false;
  let waiting: StoryWish | null = null;
  let isWarm = false;
  let id = 0;

  const next = (): void => {
    underWay = false;
    const wish = waiting;
    waiting = null;
    if (wish !== null) ask(wish);
  };

  const ask = (wish: StoryWish): void => {
    if (underWay) {
      waiting = wish;
      return;
    }
    underWay = true;
    id += 1;
    const asked = id;
    worker ??= startWorker(composeAddress);
    void worker.then((started) => {
      const giveUp = setTimeout(
        () => {
          started.terminate();
          worker = null;
          isWarm = false;
          onReply({
            id: asked,
            failure: 'This story template takes too long. Choose another one, or undo the last change to it.',
          });
          next();
        },
        isWarm ? patience : patienceAtStart,
      );
      started.addEventListener('message', (event: MessageEvent<ComposeReply>) => {
        if (event.data.id !== asked) return;
        clearTimeout(giveUp);
        isWarm = true;
        onReply(event.data);
        next();
      });
      started.postMessage({ ...wish, id: asked });
    });
  };

  return {
    ask,
    stop: () => {
      void worker?.then((started) => started.terminate());
      worker = null;
    },
  };
};
