import type { StoryDocument } from '../../document/index.ts';

/** What a document is, for whoever chooses one. */
interface DocumentKindDefinition {
  drawnAs: StoryDocument['kind'];
  /** What it is for, and how long it is. */
  title: string;
  /** Chosen for export until a person says otherwise. */
  isUsual: boolean;
}

/** The kinds of document that a template can make; each is drawn as a paper or as a deck. */
export const documentKinds = {
  paper: { drawnAs: 'paper', title: 'The whole case in words, with its appendices.', isUsual: true },
  summary: {
    drawnAs: 'paper',
    title: 'The case on two pages, for whoever decides from them.',
    isUsual: false,
  },
  deck: { drawnAs: 'deck', title: 'The whole case on slides, with what is said.', isUsual: true },
  pitch: { drawnAs: 'deck', title: 'A few slides, for five minutes.', isUsual: false },
  brief: {
    drawnAs: 'paper',
    title: 'One page for one person or group: what it means for them.',
    isUsual: false,
  },
  'one-pager': {
    drawnAs: 'paper',
    title: 'One page about one thing, such as a success story.',
    isUsual: false,
  },
  report: { drawnAs: 'paper', title: 'What was tried, and what came out.', isUsual: false },
  update: { drawnAs: 'paper', title: 'Where the work stands, month by month.', isUsual: false },
} as const satisfies Record<string, DocumentKindDefinition>;

export type DocumentKind = keyof typeof documentKinds;

/** Every kind, in the order in which they are offered. */
export const documentKindNames = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

/** How a kind of document is drawn. */
export const drawnAs = (kind: DocumentKind): StoryDocument['kind'] => documentKinds[kind].drawnAs;
