/// <reference lib="webworker" />
import {
  type UncertaintyCache,
  newUncertaintyCache,
  seedOf,
} from '../core/business-case/uncertainty/index.ts';
import { deckLayout, measureText, ourProfile } from '../core/layout/index.ts';
import { tellableCase } from '../core/narrative/case-story.ts';
import { newParseCache } from '../core/narrative/parse-cache.ts';
import { storyShape } from '../core/narrative/story-view/index.ts';
import { asFaultMessage } from './fault-message.ts';
import type { ComposeReply, ComposeRequest } from './messages.ts';

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

const replyTo = ({ id, businessCase, template, documents, today }: ComposeRequest): ComposeReply => {
  const started = performance.now();
  const tellable = tellableCase(businessCase, shape, today, cache, pointsFor(seedOf(businessCase)));
  return {
    id,
    documents: documents.map((name) => {
      const { document, faults, left } = tellable.tell(template, name);
      return {
        document,
        deck: document.kind === 'deck' ? layout(document) : null,
        left,
        faults: faults.map(asFaultMessage),
      };
    }),
    milliseconds: performance.now() - started,
  };
};

self.addEventListener('message', (event: MessageEvent<ComposeRequest>) => {
  try {
    self.postMessage(replyTo(event.data));
  } catch (error) {
    const failure: ComposeReply = {
      id: event.data.id,
      failure: error instanceof Error ? error.message : String(error),
    };
    self.postMessage(failure);
  }
});
