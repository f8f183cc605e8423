import composeAddress from '../../workers/compose.ts?worker&url';
import type { ComposedDocument } from '../../workers/composed-document.ts';
import type { ComposeReply, ComposeRequest } from '../../workers/messages.ts';
import { composedAfter } from '../../workers/story-changes.ts';
import { startWorker } from './trusted-script.ts';

/** A template that runs longer than this is stopped: it cannot be a story. The first run also starts the worker. */
const patience = 1500;
const patienceAtStart = 15_000;

type StoryWish = Omit<ComposeRequest, 'id'>;

/** What the worker made of a wish, or why it did not. */
export type StoryReply = { documents: ComposedDocument[]; milliseconds: number } | { failure: string };

export interface StoryWorker {
  /** Asks for the story of a case. While one is under way only the newest wish waits. */
  ask: (wish: StoryWish) => void;
  stop: () => void;
}

const tooLong = 'This story template takes too long. Choose another one, or undo the last change to it.';

/** Only the newest case waits; a wish for another document of it stands behind the first, and does not push it aside. */
const withNewest = (waiting: readonly StoryWish[], wish: StoryWish): StoryWish[] => [
  ...waiting.filter(
    ({ businessCase, documents }) =>
      businessCase === wish.businessCase && documents.join() !== wish.documents.join(),
  ),
  wish,
];

/**
 * Puts together what workers send: of each document one tells what changed since it sent it last, and a new one
 * everything.
 */
const newReceiver = (): ((reply: ComposeReply) => StoryReply) => {
  const received = new Map<string, ComposedDocument>();
  return (reply) => {
    if ('failure' in reply) return reply;
    const documents = reply.documents.map((change) =>
      composedAfter(received.get(change.document.id), change),
    );
    for (const composed of documents) received.set(composed.document.id, composed);
    return { documents, milliseconds: reply.milliseconds };
  };
};

/** One warm worker that composes stories; it is replaced when it takes too long. */
export const createStoryWorker = (
  onReply: (reply: StoryReply) => void,
  start: () => Promise<Worker> = () => startWorker(composeAddress),
): StoryWorker => {
  let worker: Promise<Worker> | null = null;
  const receive = newReceiver();
  let underWay = false;
  let waiting: StoryWish[] = [];
  let isWarm = false;
  let id = 0;

  const next = (): void => {
    underWay = false;
    const [wish, ...others] = waiting;
    waiting = others;
    if (wish !== undefined) ask(wish);
  };

  const ask = (wish: StoryWish): void => {
    if (underWay) {
      waiting = withNewest(waiting, wish);
      return;
    }
    underWay = true;
    id += 1;
    const asked = id;
    worker ??= start();
    void worker.then((started) => {
      const take = ({ data }: MessageEvent<ComposeReply>): void => {
        if (data.id !== asked) return;
        clearTimeout(giveUp);
        started.removeEventListener('message', take);
        isWarm = true;
        onReply(receive(data));
        next();
      };
      const giveUp = setTimeout(
        () => {
          started.removeEventListener('message', take);
          started.terminate();
          worker = null;
          isWarm = false;
          onReply({ failure: tooLong });
          next();
        },
        isWarm ? patience : patienceAtStart,
      );
      started.addEventListener('message', take);
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
