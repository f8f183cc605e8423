/// <reference lib="webworker" />
import type { BusinessCase } from '../core/business-case/schema/index.ts';
import {
  type UncertaintyCache,
  newUncertaintyCache,
  seedOf,
} from '../core/business-case/uncertainty/index.ts';
import { leavingCase } from '../core/exporters/leaving-case.ts';
import { deckLayout, measureText, ourProfile } from '../core/layout/index.ts';
import { type TellableCase, tellableCase } from '../core/story/case-story.ts';
import { keeping } from '../core/data/keeping.ts';
import { newParseCache } from '../core/template-language/compose/parse-cache.ts';
import { isLoaded } from '../core/story/labels/in-language.ts';
import { loadLanguage } from '../core/story/languages/index.ts';
import { documentKinds } from '../core/template-language/source/document-kinds.ts';
import { storyShape } from '../core/story/story-view/index.ts';
import { asFaultMessage } from './fault-message.ts';
import type { ComposedDocument } from './composed-document.ts';
import type { ComposeReply, ComposeRequest } from './messages.ts';
import { changeOf } from './story-changes.ts';

/** Kept from one request to the next, so that a changed value parses nothing again. */
const cache = newParseCache();
const shape = storyShape();
const layout = deckLayout(ourProfile, measureText);
let points: UncertaintyCache | undefined;

/** The points of the simulation are kept too; another seed begins anew. */
const pointsFor = (seed: number): UncertaintyCache => {
  if (points?.points.seed !== seed) points = newUncertaintyCache(seed);
  return points;
};

/** The case of the last request: its second document is told without computing it again. */
let last: { businessCase: BusinessCase; today: string; tellable: TellableCase } | undefined;

const tellableOf = (asked: BusinessCase, today: string): TellableCase => {
  const businessCase = keeping(last?.businessCase, leavingCase(asked));
  if (last?.businessCase !== businessCase || last.today !== today) {
    const tellable = tellableCase(businessCase, shape, today, cache, pointsFor(seedOf(businessCase)));
    last = { businessCase, today, tellable };
  }
  return last.tellable;
};

/** By name, the documents as they were last sent: what did not change since does not travel again. */
const sent = new Map<string, ComposedDocument>();

/** What was wanted and is there no more, such as the brief of somebody who was taken out, is not told. */
const composedDocuments = (
  tellable: TellableCase,
  { template, bases = [], documents }: ComposeRequest,
  offered: readonly { id: string }[],
): ComposedDocument[] =>
  documents
    .filter((name) => offered.some(({ id }) => id === name))
    .map((name) => {
      const { document, faults, left } = tellable.tell(template, name, bases);
      const deck = document.kind === 'deck' ? layout(document) : null;
      return { document, deck, left, faults: faults.map(asFaultMessage) };
    });

const answer = (request: ComposeRequest): void => {
  const started = performance.now();
  const tellable = tellableOf(request.businessCase, request.today);
  const offered = tellable
    .documents(request.template, request.bases)
    .map(({ id, document, title, kind, row = null }) => ({
      id,
      document,
      title,
      drawnAs: documentKinds[kind].drawnAs,
      isUsual: documentKinds[kind].isUsual,
      row: row?.name ?? null,
    }));
  const composed = composedDocuments(tellable, request, offered);
  const reply: ComposeReply = {
    id: request.id,
    documents: composed.map((now) => changeOf(sent.get(now.document.id), now)),
    offered,
    milliseconds: performance.now() - started,
  };
  self.postMessage(reply);
  for (const now of composed) sent.set(now.document.id, now);
};

const answerOrTell = (request: ComposeRequest): void => {
  try {
    answer(request);
  } catch (error) {
    const failure: ComposeReply = {
      id: request.id,
      failure: error instanceof Error ? error.message : String(error),
    };
    self.postMessage(failure);
  }
};

self.addEventListener('message', ({ data }: MessageEvent<ComposeRequest>) => {
  const { language } = data.template.manifest;
  if (isLoaded(language)) answerOrTell(data);
  // Words that did not come are said in the answer, which asks for them again.
  else void loadLanguage(language).finally(() => answerOrTell(data));
});
