import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import type { Paper } from '../../../src/core/document/index.ts';
import { type StoryReply, createStoryWorker } from '../../../src/web/preview/story-worker.ts';
import type { ComposedDocument } from '../../../src/workers/composed-document.ts';
import type { ComposeReply, ComposeRequest } from '../../../src/workers/messages.ts';
import { changeOf } from '../../../src/workers/story-changes.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { head } from '../../core/template-language/compose.ts';

/** A worker that answers when the test says so. */
class AnsweringWorker extends EventTarget {
  requests: ComposeRequest[] = [];
  isTerminated = false;
  private readonly sent = new Map<string, ComposedDocument>();

  postMessage(request: ComposeRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private reply(data: ComposeReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }

  /** Answers the last request with a paper of one section. */
  answer(section: string): void {
    const request = this.requests.at(-1);
    const document: Paper = {
      ...head,
      figures: [],
      kind: 'paper',
      id: 'paper',
      template: { id: 't', version: '1' },
      sections: [{ id: section, blocks: [] }],
    };
    const known = this.sent.get('paper');
    const isSame = known?.document.kind === 'paper' && known.document.sections[0]?.id === section;
    const now = isSame ? known : { document, deck: null, left: [], faults: [] };
    this.sent.set('paper', now);
    this.reply({ id: request?.id ?? 0, documents: [changeOf(known, now)], offered: [], milliseconds: 1 });
  }
}

const started: AnsweringWorker[] = [];
const replies: StoryReply[] = [];

const newWorker = () =>
  createStoryWorker(
    (reply) => replies.push(reply),
    async () => {
      const worker = new AnsweringWorker();
      started.push(worker);
      return Promise.resolve(worker as unknown as Worker);
    },
  );

const wish = (businessCase: BusinessCase, documents = ['paper']) => ({
  businessCase,
  template: boardInvestment(),
  documents,
  today: '2027-01-25',
});

const settled = () => vi.advanceTimersByTimeAsync(0);

const sectionsOf = (reply: StoryReply | undefined): readonly object[] => {
  const document = reply !== undefined && 'documents' in reply ? reply.documents[0]?.document : undefined;
  return document?.kind === 'paper' ? document.sections : [];
};

beforeEach(() => {
  vi.useFakeTimers();
  started.length = 0;
  replies.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets only the newest case wait, its documents one after another', async () => {
  const { ask } = newWorker();
  const [first, second, third] = [exampleCase(), exampleCase(), exampleCase()];
  ask(wish(first));
  await settled();
  ask(wish(second, ['deck']));
  ask(wish(third, ['deck']));
  ask(wish(third, ['paper']));
  expect(started[0]?.requests).toHaveLength(1);
  for (const section of ['a', 'b', 'c']) {
    started[0]?.answer(section);
    await settled();
  }
  const requests = started[0]?.requests ?? [];
  expect(requests.map(({ documents }) => documents)).toEqual([['paper'], ['deck'], ['paper']]);
  expect(requests.map(({ businessCase }) => businessCase)).toEqual([first, third, third]);
  expect(requests[1]?.businessCase).toBe(third);
});

it('hands on a section that did not change as the object that it was', async () => {
  const { ask } = newWorker();
  for (const section of ['a', 'a', 'b']) {
    ask(wish(exampleCase()));
    await settled();
    started[0]?.answer(section);
    await settled();
  }
  expect(replies).toHaveLength(3);
  expect(sectionsOf(replies[1])[0]).toBe(sectionsOf(replies[0])[0]);
  expect(sectionsOf(replies[2])).toEqual([{ id: 'b', blocks: [] }]);
});

it('stops a worker that takes too long, says so, and begins anew with another that knows nothing', async () => {
  const { ask } = newWorker();
  ask(wish(exampleCase()));
  await settled();
  started[0]?.answer('a');
  await settled();
  ask(wish(exampleCase()));
  await settled();
  await vi.advanceTimersByTimeAsync(1600);
  expect(started[0]?.isTerminated).toBe(true);
  expect(replies.at(-1)).toEqual({ failure: expect.stringContaining('takes too long') as string });
  ask(wish(exampleCase()));
  await settled();
  started[1]?.answer('a');
  await settled();
  expect(sectionsOf(replies.at(-1))).toEqual([{ id: 'a', blocks: [] }]);
  started[0]?.answer('late');
  await settled();
  expect(replies).toHaveLength(3);
});
