import composeAddress from '../../workers/compose.ts?worker&url';
import type { ComposedDocument } from '../../workers/composed-document.ts';
import type { ComposeReply, ComposeRequest, OfferedDocument } from '../../workers/messages.ts';
import { composedAfter } from '../../workers/story-changes.ts';
import { type Unanswered, createTimedWorker } from './timed-worker.ts';
import { startWorker } from './trusted-script.ts';

/** A template that runs longer than this is stopped: it cannot be a story. The first run also starts the worker. */
const time = { warm: 1500, cold: 15_000 };

type StoryWish = Omit<ComposeRequest, 'id'>;

/** What the worker made of a wish, or why it did not. */
export type StoryReply =
  | { documents: ComposedDocument[]; offered: OfferedDocument[]; milliseconds: number }
  | { failure: string };

export interface StoryWorker {
  /** Asks for the story of a case. While one is under way only the newest wish waits. */
  ask: (wish: StoryWish) => void;
  stop: () => void;
}

const unsaid: Record<Unanswered, string> = {
  late: 'This story template takes too long. Choose another one, or undo the last change to it.',
  stopped: 'The preview was stopped. It begins anew with the next change.',
  broken:
    'The preview has stopped. Your case is as you left it; the preview begins anew with the next change.',
};

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
    return { documents, offered: reply.offered, milliseconds: reply.milliseconds };
  };
};

/** One warm worker that composes stories; it is replaced when it takes too long. */
export const createStoryWorker = (
  onReply: (reply: StoryReply, wish: StoryWish) => void,
  start: () => Promise<Worker> = () => startWorker(composeAddress),
  onSlow: () => void = () => undefined,
): StoryWorker => {
  const worker = createTimedWorker<StoryWish, ComposeReply>(start, time);
  const receive = newReceiver();
  let underWay = false;
  let waiting: StoryWish[] = [];

  const ask = (wish: StoryWish): void => {
    if (underWay) {
      waiting = withNewest(waiting, wish);
      return;
    }
    underWay = true;
    void worker.ask(wish, { onSlow }).then((reply) => {
      underWay = false;
      onReply('unanswered' in reply ? { failure: unsaid[reply.unanswered] } : receive(reply), wish);
      const [next, ...others] = waiting;
      waiting = others;
      if (next !== undefined) ask(next);
    });
  };

  return { ask, stop: worker.stop };
};
