import type { StoryDocument } from '../../document/index.ts';

/** What a document is, for whoever chooses one. */
interface DocumentKindDefinition {
  drawnAs: StoryDocument['kind'];
  /** What it is for, and how long it is. */
  title: string;
}

/** The kinds of document that a template can make; each is drawn as a paper or as a deck. */
export const documentKinds = {
  paper: { drawnAs: 'paper', title: 'The whole case in words, with its appendices.' },
  summary: { drawnAs: 'paper', title: 'The case on two pages, for whoever decides from them.' },
  deck: { drawnAs: 'deck', title: 'The whole case on slides, with what is said.' },
  pitch: { drawnAs: 'deck', title: 'A few slides, for five minutes.' },
  brief: { drawnAs: 'paper', title: 'One page for one person or group: what it means for them.' },
  'one-pager': { drawnAs: 'paper', title: 'One page about one thing, such as a success story.' },
  report: { drawnAs: 'paper', title: 'What was tried, and what came out.' },
  update: { drawnAs: 'paper', title: 'Where the work stands, month by month.' },
} as const satisfies Record<string, DocumentKindDefinition>;

export type DocumentKind = keyof typeof documentKinds;

/** Every kind, in the order in which they are offered. */
export const documentKindNames = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

/** How a kind of document is drawn. */
export const drawnAs = (kind: DocumentKind): StoryDocument['kind'] => documentKinds[kind].drawnAs;
